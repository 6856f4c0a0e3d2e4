import type { Brand, Source } from '@monban/engine'

const fakes: Source = {
  url: 'https://support.nifty.com/cs/suptopics/detail/170719479287/1.htm',
  title: '@nifty会員サポート「@niftyからのメールをかたる不審なメールとフィッシングサイト」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Customers have addresses at nifty.com as well, so the domain itself proves nothing.
export const nifty: Brand = {
  id: 'nifty',
  name: { ja: '@nifty', en: '@nifty' },
  sector: 'carrier',
  aliases: [
    '@nifty',
    'ニフティ',
    'アットニフティ',
    'ニフティ株式会社',
    '@niftyメール',
    '@niftyカスタマーサービス',
    'niftyサポート',
    '@nifty ID',
  ],
  shortNames: ['nifty'],
  domains: [{ domain: 'support.nifty.com', source: fakes }],
  unconfirmedDomains: ['nifty.com', 'nifty.co.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '本物のメールのリンク先は、nifty.comの中です。差出人の@nifty.comは偽ることができます。',
        en: 'Links in genuine mail lead to names under nifty.com. The sender @nifty.com can be faked.',
      },
      source: fakes,
    },
    {
      text: {
        ja: '@niftyのパスワードに有効期限はありません。「今日で切れる」という知らせは偽物です。',
        en: 'Passwords of @nifty never expire; a notice that yours ends today is fake.',
      },
      source: {
        url: 'https://gendaiforum.typepad.jp/news/2008/06/%E3%83%8B%E3%83%95%E3%83%86%E3%82%A3nifty%E8%A3%85%E3%81%86%E3%83%95%E3%82%A3%E3%83%83%E3%82%B7%E3%83%B3%E3%82%B0%E3%82%B5%E3%82%A4%E3%83%88%E3%81%AB%E6%B3%A8%E6%84%8F%E5%91%BC%E3%81%B3%E3%81%8B%E3%81%9120080609.html',
        title: 'ネットセキュリティニュース「ニフティ、@nifty装うフィッシングサイトに注意呼びかけ」',
        kind: 'press',
        asOf: '2008-06-09',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークから@niftyの会員サポートを開きます。',
      en: 'Do not use the link; open the @nifty member support from your own bookmark.',
    },
    url: 'https://support.nifty.com/',
    source: fakes,
  },
}
