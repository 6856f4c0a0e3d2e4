import type { Brand, Source } from '@monban/engine'

const warning: Source = {
  url: 'https://news.livedoor.com/article/detail/30190960/',
  title: 'ライブドアニュース「LINE、アカウントの不正利用を狙う詐欺に注意を呼びかけ」',
  kind: 'press',
  asOf: '2025-12-12',
  checkedOn: '2026-11-23',
}

const phishing: Source = {
  url: 'https://help.line.me/line/android/categoryId/20007939/3/pc?lang=ja&country=JP',
  title: 'LINEヘルプセンター「フィッシング詐欺に注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name stands in too many harmless messages to be more than a short name.
export const line: Brand = {
  id: 'line',
  name: { ja: 'LINE', en: 'LINE' },
  sector: 'social',
  aliases: [
    'LINEサポート',
    'LINEセキュリティ',
    'LINE Corporation',
    'LINE Security',
    'LINE安全認証',
    'LINEヤフーセキュリティ',
    'LINE account',
    'LINE Pay',
    'LINEペイ',
  ],
  shortNames: ['LINE', 'ライン'],
  domains: [{ domain: 'line.me', source: phishing }],
  unconfirmedDomains: [
    'lin.ee',
    'line.biz',
    'linecorp.com',
    'lycorp-security.jp',
    'linepay.jp',
    'pay.line.me',
    'line-scdn.net',
    'linepay.com',
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'chat'],
      text: {
        ja: 'LINEの認証番号は自分だけが使うもので、ほかの人から求められることはありません。',
        en: 'A LINE code is for you alone; nobody else ever has a reason to ask for it.',
      },
      source: warning,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールの差出人は@line.meで、公式サイトのアドレスも基本的にline.meです。',
        en: 'Genuine mail comes from @line.me, and the official sites are basically at line.me.',
      },
      source: warning,
    },
    {
      text: {
        ja: '大事なお知らせは、メールだけでなく公式サイトにも出ます。',
        en: 'Important notices also appear on the official site, not only in mail.',
      },
      source: {
        url: 'https://line-ja.officialblog.jp/archives/70667375.html',
        title: 'LINE公式ブログ「そのメール、フィッシング詐欺かもしれません」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールやSMSのリンクは使わず、LINEのアプリの「設定」からアカウントを見ます。',
      en: 'Use no link in a mail or SMS; look at your account in the settings of the LINE app.',
    },
    url: 'https://help.line.me/',
    source: phishing,
  },
}
