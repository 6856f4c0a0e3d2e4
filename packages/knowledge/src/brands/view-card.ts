import type { Brand, Source } from '@monban/engine'

const scam: Source = {
  url: 'https://www.jreast.co.jp/card/security/scam.html',
  title: 'ビューカード「フィッシング詐欺の手口・見分け方」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const shown: Source = {
  url: 'https://tcgprices.com/2026/02/14/%e3%80%902026%e5%b9%b42%e6%9c%88%e7%89%88%e3%80%91%e3%83%93%e3%83%a5%e3%83%bc%e3%82%ab%e3%83%bc%e3%83%89%e3%80%8c%e3%81%94%e5%88%a9%e7%94%a8%e6%98%8e%e7%b4%b0%e6%9b%b4%e6%96%b0%e3%81%ae%e3%81%8a',
  title: 'ビューカード「ご利用明細更新のお知らせ」の偽メール（本物のアドレスを表示する実例）',
  kind: 'other',
  asOf: '2026-02-14',
  checkedOn: '2026-11-23',
}

export const viewCard: Brand = {
  id: 'view-card',
  name: { ja: 'ビューカード', en: 'View Card' },
  sector: 'card',
  aliases: [
    'ビューカード',
    'VIEWカード',
    'Viewcard',
    '「ビュー・スイカ」カード',
    'ビュー・スイカカード',
    'VIEW’s NET',
    "VIEW's NET",
    'ビューズネット',
    'ビューカードアプリ',
  ],
  domains: [
    {
      domain: 'viewcard.co.jp',
      source: {
        url: 'https://ameblo.jp/phishing-mail/entry-12866919950.html',
        title: '「ビューカードを名乗る迷惑メール」（公式のアドレスを挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    { domain: 'viewsnet.jp', source: shown },
  ],
  unconfirmedDomains: ['jrebank.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'ビューカードは、カード情報や個人情報を尋ねるメールを一切送りません。',
        en: 'View Card sends no mail that asks for card or personal details.',
      },
      source: scam,
    },
  ],
  genuine: [
    {
      text: {
        ja: '表示されたアドレスがviewsnet.jpでも、開く先が別のサイトの偽メールがあります。',
        en: 'Fake mail can show the address viewsnet.jp and lead elsewhere.',
      },
      source: shown,
    },
  ],
  checkAt: {
    text: {
      ja: 'ビューカードのアプリか自分のブックマークからVIEW’s NETを開き、明細を見ます。',
      en: 'Open the View Card app or VIEW’s NET from your own bookmark and look at your statement.',
    },
    url: 'https://viewsnet.jp/',
    source: scam,
  },
}
