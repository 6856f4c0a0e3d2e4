import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://about.mercari.com/security/phishing/',
  title: 'メルカリ「フィッシング詐欺に注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const mail: Source = {
  url: 'https://koregasiritai.com/no-reply-mercari-jp',
  title: 'コレ知りたい「no-reply@mercari.jp は本物か」',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const mercari: Brand = {
  id: 'mercari',
  name: { ja: 'メルカリ', en: 'Mercari' },
  sector: 'shop',
  aliases: [
    'メルカリ',
    'Mercari',
    'メルカリ事務局',
    'メルカリサポート',
    'メルカリカスタマーサポート',
    '株式会社メルカリ',
    'メルカリShops',
    'メルカリショップス',
  ],
  domains: [
    { domain: 'mercari.com', source: phishing },
    { domain: 'mercari.jp', source: mail },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'メルカリは、メールでカード番号などの個人情報を入れるように促しません。',
        en: 'Mercari never has you enter card numbers or other personal details through a mail.',
      },
      source: phishing,
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'メルカリは、メールで個人情報を入れるように促しません。',
        en: 'Mercari never has you enter personal details through a mail.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '大事なお知らせは、メルカリのアプリの「お知らせ」にも届きます。',
        en: 'Important notices also appear among the notices in the Mercari app.',
      },
      source: mail,
    },
    {
      text: {
        ja: 'ログインの認証番号は、登録した電話番号にSMSで届きます。',
        en: 'Login codes come by SMS to the telephone number you registered.',
      },
      source: {
        url: 'https://about.mercari.com/security/secure',
        title: 'メルカリ「より安全にご利用いただくために」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'メールのリンクは使わず、メルカリのアプリの「お知らせ」を見ます。',
      en: 'Do not use the link in the mail; look at the notices in the Mercari app.',
    },
    url: 'https://jp.mercari.com/',
    source: phishing,
  },
}
