import { describeSignal } from './_signals.ts'
import { refundAtAtm } from './refund-at-atm.ts'

describeSignal(refundAtAtm, {
  finds: [
    [
      '医療費の還付金があります。携帯電話を持ってATMへ行ってください。',
      ['医療費の還付金', '携帯電話を持って', 'ATMへ'],
      'the script of 還付金詐欺',
    ],
    [
      '払 い 戻 しの手続きは ＡＴＭで',
      ['払 い 戻 しの', 'ＡＴＭで'],
      'written apart, and in full-width letters',
    ],
    ['You are due a tax rebate, go to the ATM.', ['tax rebate', 'ATM'], 'English'],
  ],
  ignores: [
    ['確定申告の還付金は1か月ほどで口座に入ります。', 'a refund without a cash machine'],
    ['ATMは改札の横にあります。', 'a cash machine without a refund'],
  ],
})
