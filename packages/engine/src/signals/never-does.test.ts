import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { neverDoes } from './never-does.ts'

describeSignal(neverDoes, {
  finds: [
    [
      'カワセミ便です。ご不在のため持ち帰りました。',
      ['カワセミ便', '不在のため持ち帰'],
      'the carrier sends no absence notices by SMS',
    ],
    [
      '【ｶﾜｾﾐ銀行】暗 証 番 号を入力 https://login.example.net/',
      ['ｶﾜｾﾐ銀行', '暗 証 番 号'],
      'the bank asks for no secrets by SMS; half-width kana and spaces do not hide it',
    ],
    [
      { text: 'Missed delivery.', sender: 'Kawasemi Parcels' },
      ['Missed delivery'],
      'English, named by the sender field',
    ],
  ],
  ignores: [
    [
      { text: 'カワセミ便です。ご不在のため持ち帰りました。', channel: 'email' },
      'the carrier’s statement covers SMS only',
    ],
    ['カワセミ便の荷物が届いたよ、ありがとう。', 'the carrier is named and does nothing of the kind'],
    ['不在票が入っていたので、再配達を頼みました。', 'the act without a body that forswore it'],
    ['カワセミ銀行の暗証番号は窓口で変えられます。', 'secrets are mentioned, and nothing asks for them'],
  ],
})

test('says who forswore what', async () => {
  const values = await valuesOf(neverDoes, 'カワセミ便です。ご不在のため持ち帰りました。')
  expect(values).toMatchObject({ brand: 'kawasemi-parcels', act: 'announces-absence' })
})
