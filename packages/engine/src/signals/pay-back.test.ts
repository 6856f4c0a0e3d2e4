import { describeSignal } from './_signals.ts'
import { payBack } from './pay-back.ts'

describeSignal(payBack, {
  finds: [
    [
      '返金はPayPayで行います。返金コードを入力してください。',
      ['返金はPayPay', '返金コード'],
      'what is entered is a payment',
    ],
    ['青い封筒は届いていますか。', ['青い封筒'], 'how callers begin the story of a refund'],
    ['還 付 金の受取期限は本日です', ['還 付 金の受取期限'], 'written apart'],
  ],
  ignores: [
    ['返金は、お支払いのカードへ自動で行われます。', 'a refund without anything to do'],
    ['払い戻しは窓口で承ります。', 'a refund at a counter'],
  ],
})
