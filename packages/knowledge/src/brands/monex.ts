import type { Brand, Source } from '@monban/engine'

const top: Source = {
  url: 'https://www.monex.co.jp/',
  title: 'マネックス証券「マネックス証券からの大切なお願いです」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const monex: Brand = {
  id: 'monex',
  name: { ja: 'マネックス証券', en: 'Monex, Inc.' },
  sector: 'securities',
  aliases: ['マネックス証券', 'マネックス', 'monex証券', 'Monex', 'Monex Securities'],
  domains: [{ domain: 'monex.co.jp', source: top }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'マネックス証券は、メールにログイン画面へのボタンやリンクを載せません。',
        en: 'Mail of Monex carries no button or link to a login screen.',
      },
      source: top,
    },
  ],
  unconfirmedDomains: ['on-compass.com'],
  genuine: [
    {
      text: {
        ja: '自分でログインしたときに届く本物のメールには、ワンタイムパスワードを表示するためのリンクが付くことがあります。',
        en: 'Mail that comes when you log in yourself can carry a link that shows your one-time password.',
      },
      source: {
        url: 'https://info.monex.co.jp/news/2025/20251007_01.html',
        title: 'マネックス証券「多要素認証ワンタイムパスワードの通知方法の変更」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールからは開かず、マネックス証券のアプリか自分のブックマークからログインして見ます。',
      en: 'Not from the mail: log in from the Monex app or your own bookmark.',
    },
    url: 'https://www.monex.co.jp/',
    source: top,
  },
}
