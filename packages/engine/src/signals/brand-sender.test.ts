import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { brandSender } from './brand-sender.ts'

/** One phrase for each thing that such a mail wants or threatens. */
const wanting = [
  'カードを保留しました。',
  '不審な取引がありました。',
  '暗証番号を入力してください。',
  '会費が未納です。',
  '大至急お願いします。',
  'サービスを遮断します。',
  'ポイントが失効します。',
  '還付金があります。',
]

describeSignal(brandSender, {
  finds: [
    [
      {
        text: '【カワセミ銀行】口座を一時停止しました。',
        channel: 'email',
        sender: '重要 <info@example.net>',
      },
      ['カワセミ銀行'],
      'the name of a bank, the domain of somebody else',
    ],
    ...wanting.map(
      (words) =>
        [
          { text: `カワセミ銀行です。${words}`, channel: 'email', sender: 'info@example.net' },
          ['カワセミ銀行'],
          'a body named in the text, the domain of somebody else',
        ] as const,
    ),
  ],
  ignores: [
    [
      {
        text: '【カワセミ銀行】口座を一時停止しました。',
        channel: 'email',
        sender: 'カワセミ銀行 <info@example.net>',
      },
      'the sender’s name is the business of another signal',
    ],
    [
      {
        text: '【カワセミ銀行】口座を一時停止しました。',
        channel: 'email',
        sender: 'カワセミ銀行 <info@kawasemi-bank.example.co.jp>',
      },
      'sent from the bank’s own domain',
    ],
    [
      { text: 'カワセミ便の送り状を添付します。', channel: 'email', sender: '田中 <tanaka@example.net>' },
      'somebody who speaks of a carrier and wants nothing',
    ],
    [
      { text: '【カワセミ銀行】口座を一時停止しました。', sender: 'カワセミ銀行' },
      'a sender without a domain',
    ],
  ],
})

test('says whose name is used and which host sent it', async () => {
  const values = await valuesOf(brandSender, {
    text: 'カワセミ便です。至急ご確認ください。',
    channel: 'email',
    sender: 'info@mail.example.org',
  })
  expect(values).toEqual({ brand: 'kawasemi-parcels', hosts: ['mail[.]example[.]org'] })
})
