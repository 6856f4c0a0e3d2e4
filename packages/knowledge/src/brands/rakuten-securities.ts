import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://rakuten-sec.co.jp/web/help/security03.html',
  title: '楽天証券「フィッシング詐欺」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const rakutenSecurities: Brand = {
  id: 'rakuten-securities',
  name: { ja: '楽天証券', en: 'Rakuten Securities' },
  sector: 'securities',
  aliases: ['楽天証券', 'ラクテン証券', 'Rakuten Securities', 'iSPEED', 'マーケットスピード'],
  domains: [{ domain: 'rakuten-sec.co.jp', source: phishing }],
  unconfirmedDomains: ['rakuten-sec.net'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: '楽天証券は、メールでパスワードや暗証番号を尋ねて入力を求めません。',
        en: 'Rakuten Securities never asks by e-mail for passwords or PINs.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '差出人がservice@rakuten-sec.co.jpに見える偽メールもあるので、差出人だけでは見分けられません。',
        en: 'Fake mail also shows service@rakuten-sec.co.jp as its sender, so the sender alone tells nothing.',
      },
      source: {
        url: 'https://syanoa.net/635.html',
        title: '「楽天証券を装った不審なメールにご注意」（差出人を偽った実例）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '楽天証券のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Rakuten Securities app or your own bookmark.',
    },
    url: 'https://www.rakuten-sec.co.jp/',
    source: phishing,
  },
}
