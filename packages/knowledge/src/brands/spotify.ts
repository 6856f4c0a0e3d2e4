import type { Brand, Source } from '@monban/engine'

const mail: Source = {
  url: 'https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/',
  title: 'Spotifyサポート「Spotifyからの怪しいメール」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const spotify: Brand = {
  id: 'spotify',
  name: { ja: 'Spotify', en: 'Spotify' },
  sector: 'billing',
  aliases: ['Spotify', 'スポティファイ', 'Spotify Premium', 'Spotifyサポート'],
  domains: [{ domain: 'spotify.com', source: mail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'Spotifyは、カード番号などの支払い情報をメールで尋ねません。',
        en: 'Spotify never asks for card numbers or other payment details by mail.',
      },
      source: mail,
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'Spotifyは、パスワードをメールで尋ねません。',
        en: 'Spotify never asks for your password by mail.',
      },
      source: mail,
    },
    {
      act: 'asks-app-install',
      channels: ['email'],
      text: {
        ja: 'Spotifyは、何かをダウンロードするようにメールで求めません。',
        en: 'Spotify never asks you by mail to download anything.',
      },
      source: mail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物かどうか迷うメールは、Spotifyに転送すると本物なら知らせてくれます。',
        en: 'If you forward a doubtful mail to Spotify, it tells you when the mail is genuine.',
      },
      source: mail,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、Spotifyのアプリか自分のブックマークから、契約と支払いを見ます。',
      en: 'Do not use the link; look at your plan and payments in the Spotify app or from your own bookmark.',
    },
    url: 'https://www.spotify.com/',
    source: mail,
  },
  reportAt: {
    text: {
      ja: '怪しいメールは、spoof@spotify.comに転送できます。',
      en: 'Forward suspicious mail to spoof@spotify.com.',
    },
    url: 'https://support.spotify.com/jp/account_payment_help/privacy/suspicious-email/',
    source: mail,
  },
}
