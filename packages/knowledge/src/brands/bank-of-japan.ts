import type { Brand, Source } from '@monban/engine'

const relief: Source = {
  url: 'https://www.boj.or.jp/about/organization/notice/rel140513a.htm',
  title: '日本銀行「振り込め詐欺等の救済を装った詐欺行為にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const staff: Source = {
  url: 'https://news.3rd-in.co.jp/article/f365a4b6-696d-11f0-839b-9ca3ba083d71',
  title: '「日本銀行を装った詐欺への注意喚起」（日本銀行の方針の紹介）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The bare name stands in the news and on every note.
export const bankOfJapan: Brand = {
  id: 'bank-of-japan',
  name: { ja: '日本銀行', en: 'Bank of Japan' },
  sector: 'public-body',
  aliases: [
    '日本銀行職員',
    '日本銀行員',
    '日本銀行より',
    '日本銀行の担当',
    '日銀職員',
    'the Bank of Japan staff',
  ],
  shortNames: ['日本銀行', '日銀'],
  domains: [{ domain: 'boj.or.jp', source: relief }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: '日本銀行の職員が、個人から金を預かることはありません。',
        en: 'The staff of the Bank of Japan never take money into keeping.',
      },
      source: staff,
    },
    {
      act: 'asks-credentials',
      channels: ['call', 'sms', 'email'],
      text: {
        ja: '日本銀行は、個人の情報を聞き出しません。',
        en: 'The Bank of Japan does not ask people for personal details.',
      },
      source: staff,
    },
  ],
  genuine: [
    {
      text: {
        ja: '詐欺の被害を埋め合わせるという話に、日本銀行は関わっていません。',
        en: 'The Bank of Japan has no part in offers to make good the losses of swindles.',
      },
      source: relief,
    },
  ],
  checkAt: {
    text: {
      ja: '公式サイトを自分で開いて、注意の呼びかけを見ます。',
      en: 'Open the official site yourself and read its warnings.',
    },
    url: 'https://www.boj.or.jp/',
    source: relief,
  },
}
