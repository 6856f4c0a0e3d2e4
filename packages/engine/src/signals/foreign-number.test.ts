import { describeSignal } from './_signals.ts'
import { foreignNumber } from './foreign-number.ts'

describeSignal(foreignNumber, {
  finds: [
    [
      '至急こちらへ ＋１ ２０２−５５５−０１００',
      ['＋１ ２０２−５５５−０１００'],
      'a number abroad, in full-width digits',
    ],
    ['お電話は +44 20 7946 0018 まで', ['+44 20 7946 0018'], 'a number abroad in a Japanese message'],
  ],
  ignores: [
    ['Our office: +1 202-555-0100', 'not a Japanese message'],
    ['お電話は +81 3 1234 5678 まで', 'a number in Japan, written for callers from abroad'],
    ['品番 1-202-555 の在庫はありません。', 'a part number'],
  ],
})
