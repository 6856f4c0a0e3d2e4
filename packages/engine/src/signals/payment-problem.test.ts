import { describeSignal } from './_signals.ts'
import { paymentProblem } from './payment-problem.ts'

describeSignal(paymentProblem, {
  finds: [
    [
      'お支払い方法に問題があり、ご利用いただけません。',
      ['支払い方法に問題があり'],
      'another card is wanted',
    ],
    [
      'カードの与信が通らず決済に失敗しました。',
      ['カードの与信が通らず', '決済に失敗'],
      'the same in other words',
    ],
    ['ご登録の カ ー ド が無効です', ['カ ー ド が無効'], 'written apart'],
  ],
  ignores: [
    ['お支払いありがとうございました。', 'paid'],
    ['Your payment method was declined.', 'English has signals of its own'],
  ],
})
