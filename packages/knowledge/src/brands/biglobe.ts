import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://support.biglobe.ne.jp/ask/nesco/phishing.html',
  title: 'BIGLOBE会員サポート「フィッシング対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const login: Source = {
  url: 'https://internet.watch.impress.co.jp/docs/news/1146154.html',
  title: 'INTERNET Watch「BIGLOBEメールのログインページを装うフィッシングサイト」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

// Customers have addresses at biglobe.ne.jp as well, so the domain itself proves nothing.
export const biglobe: Brand = {
  id: 'biglobe',
  name: { ja: 'BIGLOBE', en: 'BIGLOBE' },
  sector: 'carrier',
  aliases: [
    'BIGLOBE',
    'ビッグローブ',
    'BIGLOBEメール',
    'BIGLOBEカスタマーサポート',
    'ビッグローブ株式会社',
    'BIGLOBE ID',
  ],
  domains: [
    { domain: 'support.biglobe.ne.jp', source: phishing },
    { domain: 'auth.sso.biglobe.ne.jp', source: login },
  ],
  unconfirmedDomains: ['biglobe.ne.jp', 'biglobe.co.jp'],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '本物のログイン画面のアドレスは、https://auth.sso.biglobe.ne.jp/で始まります。',
        en: 'The real login page begins with https://auth.sso.biglobe.ne.jp/.',
      },
      source: login,
    },
    {
      text: {
        ja: '迷うときは、メールにある窓口ではなく、正規の窓口に聞くように呼びかけています。',
        en: 'When in doubt, it says, ask the real desk, never one named in the mail.',
      },
      source: phishing,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、自分のブックマークからBIGLOBEの会員サポートを開きます。',
      en: 'Do not use the link; open the BIGLOBE member support from your own bookmark.',
    },
    url: 'https://support.biglobe.ne.jp/',
    source: phishing,
  },
}
