import type { Brand, Source } from '@monban/engine'

const secure: Source = {
  url: 'https://help.netflix.com/ja/node/13243',
  title: 'Netflixヘルプセンター「アカウントを安全に保つ方法」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const netflix: Brand = {
  id: 'netflix',
  name: { ja: 'Netflix', en: 'Netflix' },
  sector: 'billing',
  aliases: ['Netflix', 'ネットフリックス', 'ネトフリ', 'Netflixサポート', 'Netflixカスタマーサービス'],
  domains: [{ domain: 'netflix.com', source: secure }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'Netflixは、SMSやメールでカード番号を求めません。',
        en: 'Netflix never asks for card numbers by SMS or e-mail.',
      },
      source: secure,
    },
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'Netflixは、SMSやメールでパスワードを求めません。',
        en: 'Netflix never asks for your password by SMS or e-mail.',
      },
      source: secure,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'Netflixは、ほかの会社やサイトを通して料金を払わせません。',
        en: 'Netflix never takes payment through another company or site.',
      },
      source: secure,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、Netflixのアプリか自分のブックマークから「アカウント」を見ます。',
      en: 'Do not use the link; look at your account in the Netflix app or from your own bookmark.',
    },
    url: 'https://www.netflix.com/',
    source: secure,
  },
  reportAt: {
    text: {
      ja: 'Netflixを名のる不審なメッセージは、phishing@netflix.comに転送できます。',
      en: 'Forward suspicious messages in the name of Netflix to phishing@netflix.com.',
    },
    url: 'https://help.netflix.com/zh-TW/node/65674',
    source: {
      url: 'https://help.netflix.com/zh-TW/node/65674',
      title:
        'Netflix Help Center「Phishing or suspicious emails or texts claiming to be from Netflix」（中国語版）',
      kind: 'official',
      checkedOn: '2026-11-23',
    },
  },
}
