import type { Brand, Source } from '@monban/engine'

const terms: Source = {
  url: 'https://kepco.jp/miruden/ServiceTop/userPolicy',
  title: '関西電力「はぴeみる電 利用規約」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// We found no page on which the company says what it never does.
export const kansaiElectric: Brand = {
  id: 'kansai-electric',
  name: { ja: '関西電力', en: 'Kansai Electric Power' },
  sector: 'utility',
  aliases: [
    '関西電力',
    '関電',
    'KEPCO',
    '関西電力送配電',
    'はぴeみる電',
    '関西電力カスタマーセンター',
    'Kansai Electric Power',
  ],
  domains: [{ domain: 'kepco.jp', source: terms }],
  unconfirmedDomains: ['kepco.co.jp', 'kansai-td.co.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '請求の金額は、会員サイト「はぴeみる電」で自分で見ることができます。',
        en: 'The amount billed can be seen on the members’ site by logging in yourself.',
      },
      source: terms,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークから「はぴeみる電」を開いて、料金を見ます。',
      en: 'Do not use the link; open the members’ site from your own bookmark and look at your bill.',
    },
    url: 'https://kepco.jp/',
    source: terms,
  },
}
