import { expect, test } from 'vitest'
import { describeSignal, valuesOf } from './_signals.ts'
import { brandLink } from './brand-link.ts'

describeSignal(brandLink, {
  finds: [
    [
      'ｶﾜｾﾐ銀行です。ご確認ください https://login.example.net/a',
      ['ｶﾜｾﾐ銀行', 'https://login.example.net/a'],
      'a named body, another host; half-width kana name it too',
    ],
    [
      'Kаwasemi Bank: https://login.example.net/a',
      ['Kаwasemi Bank', 'https://login.example.net/a'],
      'a Cyrillic letter in the name',
    ],
    [
      { text: '重要なお知らせ https://login.example.net/', sender: 'カワセミ銀行' },
      ['https://login.example.net/'],
      'the sender field names the body',
    ],
    [
      { text: 'Kawasemi Parcels: see the details.', channel: 'email', links: ['https://a.example.org/'] },
      ['Kawasemi Parcels'],
      'a target that the text does not show',
    ],
    [
      {
        text: '大切なお知らせです。',
        channel: 'email',
        sender: 'カワセミ銀行',
        links: ['https://login.example.net/'],
      },
      [],
      'neither the name nor the target is in the text',
    ],
  ],
  ignores: [
    ['カワセミ銀行 https://www.kawasemi-bank.example.co.jp/', 'a name below the official domain'],
    ['カワセミ銀行ギフト券を進呈 https://shop.example.org/a', 'a present that anybody may give away'],
    ['昨日の写真です https://photos.example.org/a', 'nobody is named'],
    [
      'カワセミ銀行をかたるSMSについて https://www.city.example.lg.jp/safety',
      'a city’s page; only public bodies get such a name',
    ],
    ['カワセミ銀行の支店は駅の東口です。', 'a name without a link'],
  ],
})

test('says whose name is used and where the link leads', async () => {
  const values = await valuesOf(brandLink, 'カワセミ銀行 https://login.example.net/a')
  expect(values).toMatchObject({ brand: 'kawasemi-bank', hosts: ['login[.]example[.]net'] })
})
