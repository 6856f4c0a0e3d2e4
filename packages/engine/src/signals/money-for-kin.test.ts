import { describeSignal } from './_signals.ts'
import { moneyForKin } from './money-for-kin.ts'

describeSignal(moneyForKin, {
  finds: [
    ['母さん、番号が変わった。お金を貸してほしい。', ['お金を貸し'], 'a new number, and money at once'],
    [
      '会社の金を落とした。誰にも言わないで、示 談 金を用意して。',
      ['会社の金', '示 談 金を用意し'],
      'the story of オレオレ詐欺, written apart',
    ],
    ['Hi mum, this is my new number. I need you to pay a bill.', ['need you to pay a bill'], 'English'],
    ['内密にお金を用意して。', ['お金を用意し'], 'money, and a secret'],
    ['示談金は指定の口座へ', ['示談金'], 'money, and a transfer'],
  ],
  ignores: [
    ['遠足のお金が必要です。金曜に持たせてください。', 'a school that asks openly'],
    ['番号が変わったよ。今度ごはん行こう。', 'a new number without money'],
  ],
})
