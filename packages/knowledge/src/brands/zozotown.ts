import type { Brand, Source } from '@monban/engine'

const fake: Source = {
  url: 'https://alikenn.com/?p=5071',
  title: 'alikenn「ZOZOTOWNの偽物サイトの見分け方」',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const zozotown: Brand = {
  id: 'zozotown',
  name: { ja: 'ZOZOTOWN', en: 'ZOZOTOWN' },
  sector: 'shop',
  aliases: ['ZOZOTOWN', 'ゾゾタウン', '株式会社ZOZO', 'ZOZOカスタマーサポート'],
  domains: [{ domain: 'zozo.jp', source: fake }],
  unconfirmedDomains: ['zozo.com', 'zozotown.com'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '本物のZOZOTOWNのアドレスは、https://zozo.jp/で始まります。',
        en: 'The real ZOZOTOWN addresses begin with https://zozo.jp/.',
      },
      source: fake,
    },
  ],
  checkAt: {
    text: {
      ja: 'ZOZOTOWNのアプリか自分のブックマークから開き、注文とお知らせを見ます。',
      en: 'Open the ZOZOTOWN app or your own bookmark, and look at your orders and notices.',
    },
    url: 'https://zozo.jp/',
    source: fake,
  },
}
