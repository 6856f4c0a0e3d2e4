import type { Brand, Source } from '@monban/engine'

const internetBanking: Source = {
  url: 'https://ib.rokin.jp/attention/2018/0706/?bid=47',
  title: 'ろうきんダイレクト「インターネットバンキング不正利用・不正送金に関する対策のお願い」',
  kind: 'official',
  asOf: '2018-07-06',
  checkedOn: '2026-11-23',
}

export const rokin: Brand = {
  id: 'rokin',
  name: { ja: '労働金庫', en: 'Labour Bank (Rokin)' },
  sector: 'bank',
  aliases: [
    '労働金庫',
    'ろうきん',
    'ロウキン',
    'ろうきんダイレクト',
    'ろうきんアプリ',
    '中央労金',
    'Rokin Bank',
  ],
  domains: [
    { domain: 'rokin.jp', source: internetBanking },
    {
      domain: 'rokin.or.jp',
      source: {
        url: 'https://hokuriku.rokin.or.jp/about/card_kanri.html',
        title: '北陸労働金庫「通帳・カードの管理等について」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      domain: 'rokin.com',
      source: {
        url: 'https://chuo.rokin.com/news/200602husei_haraimodoshi.html',
        title: '中央労働金庫「インターネットバンキングを悪用した不正な払出しにご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      domain: 'shikoku-rokin.or.jp',
      source: {
        url: 'https://www.shikoku-rokin.or.jp/attention/',
        title: '四国労働金庫「お客さまへのご注意とお願い」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  unconfirmedDomains: ['chuo-rokin.or.jp', 'rokinbank.or.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '労働金庫の職員が、店の外や電話でパスワードなどを尋ねることはありません。',
        en: 'Labour Bank staff never ask for passwords outside the branch or by telephone.',
      },
      source: internetBanking,
    },
  ],
  genuine: [
    {
      text: {
        ja: '労働金庫は地域ごとに分かれていて、アドレスも地域で違います。ネットバンキングの名前は「ろうきんダイレクト」です。',
        en: 'Labour Banks are regional and have different addresses. Their internet banking is called Rokin Direct.',
      },
      source: internetBanking,
    },
  ],
  checkAt: {
    text: {
      ja: 'ろうきんのアプリか自分のブックマークから開くか、取引している労働金庫の窓口に聞きます。',
      en: 'Open the Rokin app or your own bookmark, or ask at your branch.',
    },
    url: 'https://all.rokin.or.jp/',
    source: internetBanking,
  },
}
