import type { Brand, Source } from '@monban/engine'

const site: Source = {
  url: 'https://tokennews.jp/coincheckqdbcp',
  title: '「Coincheckで気をつけるべき詐欺やトラブルとは？」（サイトとメールのアドレスを挙げた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const coincheck: Brand = {
  id: 'coincheck',
  name: { ja: 'コインチェック', en: 'Coincheck' },
  sector: 'securities',
  aliases: ['コインチェック', 'Coincheck'],
  domains: [{ domain: 'coincheck.com', source: site }],
  unconfirmedDomains: ['coincheck.co.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'コインチェックのサイトとメールのアドレスは、coincheck.comです。',
        en: 'The address of Coincheck’s site and mail is coincheck.com.',
      },
      source: site,
    },
  ],
  checkAt: {
    text: {
      ja: 'コインチェックのアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Coincheck app or your own bookmark.',
    },
    url: 'https://coincheck.com/',
    source: site,
  },
}
