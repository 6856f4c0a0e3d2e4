import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { brandNumber } from './brand-number.ts'

/** One phrase for each way of pressing. */
const pressing = [
  '会費が未納です。',
  '民事訴訟となります。',
  '大至急お願いします。',
  'サービスを遮断します。',
  'あなたは被疑者です。',
  'カードを保留しました。',
  '不審な取引がありました。',
  '1を押してください。',
]

describeSignal(brandNumber, {
  finds: [
    [
      'カワセミ銀行です。口座がロックされました。０３−１２３４−５６７８へ',
      ['カワセミ銀行', '０３−１２３４−５６７８'],
      'pressure, and a number that the bank does not publish',
    ],
    [
      '【カワセミ便】料金が未納です。カワセミ便受付 〇五〇-六八八一-五〇六三',
      ['カワセミ便', 'カワセミ便受付', '〇五〇-六八八一-五〇六三'],
      'kanji digits; the desk belongs to the name',
    ],
    ['Kawasemi Bank: urgent, call +1 202-555-0100.', ['Kawasemi Bank', '+1 202-555-0100'], 'English'],
    [
      { text: '至急ご連絡ください。05068815063', sender: 'カワセミ便' },
      ['05068815063'],
      'the sender field names the body',
    ],
    ...pressing.map(
      (words) =>
        [
          `カワセミ銀行です。${words}03-1234-5678`,
          ['カワセミ銀行', '03-1234-5678'],
          'a named body that presses',
        ] as const,
    ),
  ],
  ignores: [
    ['カワセミ銀行です。至急のご連絡は 0120-000-111 へ', 'the bank’s own number'],
    [
      'カワセミ便で送りました。着いたら 03-1234-5678 に電話して。',
      'a friend speaks of the carrier, without pressure',
    ],
    ['至急ご連絡ください。03-1234-5678', 'nobody is named'],
  ],
})

test('gives the number as it would be dialled', async () => {
  const values = await valuesOf(brandNumber, 'カワセミ便です。至急 050-6881-5063')
  expect(values).toMatchObject({ brand: 'kawasemi-parcels', number: '05068815063' })
})
