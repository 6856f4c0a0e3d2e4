import type { Brand, Source } from '@monban/engine'
import { banksAskByLetter, openAppOrBookmark } from '../statements.ts'

const transfer: Source = {
  url: 'https://www.ncbank.co.jp/oshirase/201402fuseisokin/index.html',
  title: '西日本シティ銀行「インターネットバンキングの不正送金にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const nishiNipponCityBank: Brand = {
  id: 'nishi-nippon-city-bank',
  name: { ja: '西日本シティ銀行', en: 'Nishi-Nippon City Bank' },
  sector: 'bank',
  aliases: ['西日本シティ銀行', '西日本シティ银行', 'NCBアプリ', 'Nishi-Nippon City Bank'],
  domains: [{ domain: 'ncbank.co.jp', source: transfer }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: '西日本シティ銀行の行員が、暗証番号を尋ねることはありません。',
        en: 'The staff of Nishi-Nippon City Bank never ask for your PIN.',
      },
      source: transfer,
    },
  ],
  genuine: [banksAskByLetter],
  checkAt: { text: openAppOrBookmark, url: 'https://www.ncbank.co.jp/', source: transfer },
}
