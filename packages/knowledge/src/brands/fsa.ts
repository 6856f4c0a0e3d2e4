import type { Brand, Source } from '@monban/engine'

const site: Source = {
  url: 'https://www.fsa.go.jp/news/30/ginkou/20190207.html',
  title: '金融庁「改元を理由として暗証番号等を記載させる詐欺にご注意！」',
  kind: 'official',
  asOf: '2019-02-07',
  checkedOn: '2026-11-23',
}

const mail: Source = {
  url: 'https://b.hatena.ne.jp/tokaizei/20221011',
  title: '税務ニュース「金融庁を装う不審な電子メール」（金融庁の注意の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const fsa: Brand = {
  id: 'fsa',
  name: { ja: '金融庁', en: 'Financial Services Agency' },
  sector: 'public-body',
  aliases: ['金融庁', '金融庁職員', 'Financial Services Agency', '証券取引等監視委員会'],
  domains: [{ domain: 'fsa.go.jp', source: site }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '金融庁は、個人に本人確認を求めるメールを送りません。',
        en: 'The agency sends no mail that has individuals confirm their identity.',
      },
      source: mail,
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '金融庁の職員が、キャッシュカードの暗証番号を聞くことはありません。',
        en: 'Staff of the agency never ask for the PIN of a cash card.',
      },
      source: {
        url: 'https://news.mynavi.jp/article/20101122-a022/',
        title: 'マイナビニュース「金融庁職員などを名乗りキャッシュカードをだまし取る手口」',
        kind: 'press',
        asOf: '2010-11-22',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '差出人がfsa.go.jpに見える、金融庁のロゴを使った偽メールがあります。',
        en: 'Some fakes carry the agency’s logo and appear to come from its own address.',
      },
      source: mail,
    },
  ],
  checkAt: {
    text: {
      ja: '書いてある番号は使わず、公式サイトで利用者相談室の番号を自分で調べて聞きます。',
      en: 'Do not use the number given; look up the agency’s desk on the official site yourself, and ask.',
    },
    url: 'https://www.fsa.go.jp/',
    source: site,
  },
}
