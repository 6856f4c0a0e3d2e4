import type { Brand, Source } from '@monban/engine'

const realTime: Source = {
  url: 'https://www.matsui.co.jp/support/security/crime-control/realtime-phishing/index.html',
  title: '松井証券「リアルタイムフィッシング詐欺」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const matsui: Brand = {
  id: 'matsui',
  name: { ja: '松井証券', en: 'Matsui Securities' },
  sector: 'securities',
  aliases: ['松井証券', 'マツイ証券', '松井證券', 'Matsui Securities'],
  domains: [{ domain: 'matsui.co.jp', source: realTime }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '松井証券は、どんな場合もメールでログインを促しません。',
        en: 'Matsui Securities never prompts you to log in by e-mail, whatever the case.',
      },
      source: realTime,
    },
  ],
  genuine: [
    {
      text: {
        ja: '松井証券は、ログイン画面をブックマークしておき、いつもそこから開くように勧めています。',
        en: 'Matsui recommends that you bookmark its login screen and always open it from there.',
      },
      source: realTime,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールからは開かず、自分のブックマークから松井証券のお客様サイトを開いて見ます。',
      en: 'Not from the mail: open Matsui’s customer site from your own bookmark.',
    },
    url: 'https://www.matsui.co.jp/',
    source: realTime,
  },
}
