import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { neverDoes } from './never-does.ts'

/** What the shop has forsworn, one message for each act. */
const broken = [
  ['会費が未納です。', ['未納']],
  ['強制執行を行います。', ['強制執行']],
  ['お電話ください 03-1234-5678', ['03-1234-5678']],
  ['ギフト券の番号をお知らせください。', ['ギフト券の番号をお知らせ']],
  ['指定の口座へ', ['指定の口座']],
  ['ATMでどうぞ', ['ATMで']],
  ['再配達の件', ['再配達']],
  ['アプリを更新', ['アプリを更新']],
  ['お知らせ https://kawasemi.example.net/', ['https://kawasemi.example.net/']],
] as const

describeSignal(neverDoes, {
  finds: [
    [
      'カワセミ便です。ご不在のため持ち帰りました。',
      ['カワセミ便', '不在のため持ち帰'],
      'the carrier sends no absence notices by SMS',
    ],
    [
      '【ｶﾜｾﾐ銀行】暗 証 番 号を入力 https://login.example.net/',
      ['ｶﾜｾﾐ銀行', '暗 証 番 号を入力'],
      'the bank asks for no secrets by SMS; half-width kana and spaces do not hide it',
    ],
    [
      { text: 'Missed delivery.', sender: 'Kawasemi Parcels' },
      ['Missed delivery'],
      'English, named by the sender field',
    ],
    [
      { text: 'カワセミ通販です。暗証番号を入力', links: ['https://login.example.net/'] },
      ['カワセミ通販', '暗証番号を入力'],
      'secrets behind a target that the text does not show',
    ],
    ...broken.map(
      ([words, passages]) =>
        [`カワセミ通販です。${words}`, ['カワセミ通販', ...passages], 'the shop forswore it'] as const,
    ),
  ],
  ignores: [
    [
      'カワセミ通販です。https://www.kawasemi-shop.example.co.jp/',
      'its own site: nothing there can harm the reader',
    ],
    ['カワセミ通販です。お電話ください 0120-000-111', 'a call to a published number was not forsworn'],
    [
      { text: 'カワセミ便です。ご不在のため持ち帰りました。', channel: 'email' },
      'the carrier’s statement covers SMS only',
    ],
    ['カワセミ便の荷物が届いたよ、ありがとう。', 'the carrier is named and does nothing of the kind'],
    ['不在票が入っていたので、再配達を頼みました。', 'the act without a body that forswore it'],
    ['カワセミ銀行の暗証番号は窓口で変えられます。', 'secrets are mentioned, and nothing asks for them'],
    ['カワセミ通販の暗証番号は画面で変えられます。', 'secrets are mentioned, and nothing asks for them'],
  ],
})

test('says who forswore what', async () => {
  const values = await valuesOf(neverDoes, 'カワセミ便です。ご不在のため持ち帰りました。')
  expect(values).toMatchObject({ brand: 'kawasemi-parcels', act: 'announces-absence' })
})
