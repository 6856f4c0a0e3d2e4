import type { Brand, Source } from '@monban/engine'

const contact: Source = {
  url: 'https://support.google.com/admob/answer/12090026?hl=ja',
  title: 'Googleヘルプ「Googleからの連絡かどうかを確認する」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const blocked: Source = {
  url: 'https://support.google.com/accounts/answer/6063333?hl=ja',
  title: 'Googleアカウント ヘルプ「不正なログインがブロックされました」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name stands in too many harmless messages to be more than a short name.
export const google: Brand = {
  id: 'google',
  name: { ja: 'Google', en: 'Google' },
  sector: 'technology',
  aliases: [
    'Googleアカウント',
    'グーグルアカウント',
    'Google Account',
    'Googleサポート',
    'Google Support',
    'グーグルサポート',
    'Googleセキュリティ',
    'Googleチーム',
    'Google LLC',
    'グーグル合同会社',
    'Gmailアカウント',
    'Gmailチーム',
    'Gmail Team',
    'Google Pay',
  ],
  shortNames: ['Google', 'グーグル', 'Gmail'],
  domains: [{ domain: 'google.com', source: contact }],
  unconfirmedDomains: ['google.co.jp', 'youtube.com', 'withgoogle.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'Googleは、パスワードなどを確認させるメールをいきなり送りません。',
        en: 'Google sends no unexpected mail that has you confirm a password or other personal details.',
      },
      source: contact,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールは、差出人もリンク先もgoogle.comです。',
        en: 'In genuine mail both the sender and the links are at google.com.',
      },
      source: contact,
    },
    {
      text: {
        ja: 'いつもと違うログインがあると、本物のお知らせメールが届きます。これをまねた偽物もあります。',
        en: 'A genuine notice comes after an unusual sign-in; fakes copy it.',
      },
      source: blocked,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分でmyaccount.google.comを開き、「セキュリティ」を見ます。',
      en: 'Do not use the link; open myaccount.google.com yourself and look under Security.',
    },
    url: 'https://myaccount.google.com/',
    source: blocked,
  },
}
