import type { Brand, Source } from '@monban/engine'

const login: Source = {
  url: 'https://www.nintendo.co.jp/support/nintendo_account/anzen/index.html',
  title: '任天堂「不正ログインを防ぐために」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fake: Source = {
  url: 'https://news.livedoor.com/article/detail/27456057',
  title: 'ライブドアニュース「任天堂、正規アドレスを装った不審なメールについて注意喚起」',
  kind: 'press',
  asOf: '2024-10-29',
  checkedOn: '2026-11-23',
}

export const nintendo: Brand = {
  id: 'nintendo',
  name: { ja: '任天堂', en: 'Nintendo' },
  sector: 'technology',
  aliases: [
    '任天堂',
    '任天堂株式会社',
    'ニンテンドーアカウント',
    'Nintendo Account',
    'Nintendo Switch Online',
    'ニンテンドースイッチオンライン',
    'ニンテンドーeショップ',
    'Nintendo eShop',
    '任天堂サポート',
    'Nintendoサポート',
    'マイニンテンドーストア',
    'My Nintendo Store',
  ],
  shortNames: ['Nintendo'],
  domains: [
    { domain: 'nintendo.co.jp', source: login },
    { domain: 'nintendo.com', source: fake },
  ],
  unconfirmedDomains: ['nintendo.net'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'no-reply@accounts.nintendo.comは本物の差出人ですが、これを装う偽物が出回っています。',
        en: 'no-reply@accounts.nintendo.com is a real sender, but fakes pose as it.',
      },
      source: fake,
    },
    {
      text: {
        ja: 'ほかの機器でログインがあると、登録したアドレスに本物の「ログイン通知」が届きます。',
        en: 'A genuine notice goes to your address after a login from another device.',
      },
      source: login,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分でニンテンドーアカウントのサイトを開き、利用履歴を見ます。',
      en: 'Do not use the link; open the Nintendo Account site yourself and look at its history.',
    },
    url: 'https://accounts.nintendo.com/',
    source: fake,
  },
}
