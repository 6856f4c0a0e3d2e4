import type { Brand, Source } from '@monban/engine'

const ichibaMail: Source = {
  url: 'https://ichiba.faq.rakuten.net/detail/000013315',
  title: '楽天市場 ヘルプ「楽天を装った不審なメールやサイト」（送信元の一覧）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// Rakuten Mobile shares the domain and the account, so it stands here; the card, bank and brokerage have domains of their own.
export const rakuten: Brand = {
  id: 'rakuten',
  name: { ja: '楽天', en: 'Rakuten' },
  sector: 'shop',
  aliases: [
    '楽天市場',
    '楽天グループ',
    '楽天会員',
    '楽天ID',
    '楽天アカウント',
    '楽天モバイル',
    '楽天モバイルセキュリティセンター',
    '楽天トラベル',
    'Rakuten Ichiba',
    'Rakuten Group',
    'Rakuten Mobile',
    'Rakuten Support',
    '楽天ペイ',
    'Rakuten Pay',
    'ラクマ',
    '楽天Edy',
    '楽天安全センター',
    'Rakuten安全センター',
  ],
  shortNames: ['楽天', 'Rakuten'],
  domains: [
    { domain: 'rakuten.co.jp', source: ichibaMail },
    { domain: 'rakuten.com', source: ichibaMail },
    { domain: 'rakuten.net', source: ichibaMail },
    {
      domain: 'rakuten.ne.jp',
      source: {
        url: 'https://pc-pier.com/blog/2018/06/13/spam-rakuten',
        title: 'パソコン修理店のブログ「楽天市場を装った迷惑メール」（本物のドメイン）',
        kind: 'other',
        asOf: '2018-06-13',
        checkedOn: '2026-11-23',
      },
    },
  ],
  unconfirmedDomains: ['r10.to', 'mobile.rakuten.co.jp', 'fril.jp', 'pay.rakuten.co.jp', 'rakuten.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '楽天市場のメールの差出人は、多くがrakuten.co.jpかaccount.rakuten.comですが、差出人は偽ることができます。',
        en: 'Mail from Rakuten Ichiba mostly comes from rakuten.co.jp or account.rakuten.com, but senders can be faked.',
      },
      source: ichibaMail,
    },
    {
      text: {
        ja: '「楽天カスタマーサービス」や「楽天お客様サポート」を名のり、未納料金で電話をかけさせるSMSは偽物です。',
        en: 'An SMS in the name of Rakuten support that has you call about an unpaid fee is fake.',
      },
      source: {
        url: 'https://ichiba.faq.rakuten.net/detail/000010078',
        title: '楽天市場 ヘルプ「楽天市場を装った不審なSMS」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '楽天のアプリか自分のブックマークから開き、購入履歴とお知らせを見ます。',
      en: 'Open the Rakuten app or your own bookmark, and look at your orders and notices.',
    },
    url: 'https://www.rakuten.co.jp/',
    source: ichibaMail,
  },
}
