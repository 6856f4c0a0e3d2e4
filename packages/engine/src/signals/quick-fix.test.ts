import { describeSignal } from './_signals.ts'
import { quickFix } from './quick-fix.ts'

describeSignal(quickFix, {
  finds: [
    [
      'Your payment failed. Fix it at https://pay.example.org/x',
      ['https://pay.example.org/x'],
      'trouble and its cure in one message',
    ],
    ['Your card is locked. Call 202-555-0114', ['202-555-0114'], 'a number is a cure too'],
  ],
  ignores: [
    ['Your payment failed.', 'trouble alone'],
    ['See https://pay.example.org/x', 'a link alone'],
    [
      { text: 'Your payment failed. Fix it at https://pay.example.org/x', channel: 'email' },
      'mail of shops reads like this',
    ],
    ['Your payment failed: https://www.example.com/a', 'a listed body’s own host'],
    [
      'お支払いの確認ができません payment failed https://pay.example.org/x',
      'Japanese messages are judged by their own signs',
    ],
  ],
})
