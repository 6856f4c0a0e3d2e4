import type { Brand, Source } from '@monban/engine'

const press: Source = {
  url: 'https://miraiz.chuden.co.jp/info/press/1216691_1938.html',
  title: '中部電力ミライズ「令和7年台風第15号等に伴う電気料金等の特別措置」',
  kind: 'official',
  asOf: '2025-09-09',
  checkedOn: '2026-11-23',
}

// We found no page on which the company says what it never does.
export const chubuElectric: Brand = {
  id: 'chubu-electric',
  name: { ja: '中部電力ミライズ', en: 'Chubu Electric Power Miraiz' },
  sector: 'utility',
  aliases: [
    '中部電力',
    '中部電力ミライズ',
    '中電ミライズ',
    '中部電力パワーグリッド',
    'カテエネ',
    'Chubu Electric Power',
  ],
  domains: [{ domain: 'chuden.co.jp', source: press }],
  unconfirmedDomains: ['katene.chuden.jp', 'chuden.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '災害のときに支払いの期日を延ばす知らせは、公式サイトに載ります。',
        en: 'Notices that put off payment dates after a disaster appear on the official site.',
      },
      source: press,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークから会員サイト「カテエネ」を開いて、料金を見ます。',
      en: 'Do not use the link; open the members’ site from your own bookmark and look at your bill.',
    },
    url: 'https://miraiz.chuden.co.jp/',
    source: press,
  },
}
