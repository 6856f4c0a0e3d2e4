import type { Brand, Source } from '@monban/engine'

const fakeMail: Source = {
  url: 'https://www.aeonbank.co.jp/news/2017/0707_02/',
  title: 'イオン銀行「イオン銀行を名乗った不審な電子メールやスマートフォン・アプリにご注意ください」',
  kind: 'official',
  asOf: '2019-10-26',
  checkedOn: '2026-11-23',
}

export const aeonBank: Brand = {
  id: 'aeon-bank',
  name: { ja: 'イオン銀行', en: 'AEON Bank' },
  sector: 'bank',
  aliases: ['イオン銀行', 'イオンバンク', 'AEON銀行', 'AEON BANK', 'イオン銀行ダイレクト'],
  domains: [{ domain: 'aeonbank.co.jp', source: fakeMail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'イオン銀行は、メールで口座番号や暗証番号、パスワードを尋ねません。',
        en: 'AEON Bank never asks for account numbers, PINs or passwords by e-mail.',
      },
      source: {
        url: 'https://www.aeonbank.co.jp/security/phishing/',
        title: 'イオン銀行「フィッシング詐欺」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: 'イオン銀行は、電話で暗証番号やパスワードを直接尋ねません。',
        en: 'AEON Bank never asks directly for PINs or passwords by telephone.',
      },
      source: fakeMail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物のメールは、info-portal@aeonbank.co.jpなど、aeonbank.co.jpのアドレスから届きます。',
        en: 'Genuine mail comes from addresses at aeonbank.co.jp such as info-portal@aeonbank.co.jp.',
      },
      source: {
        url: 'https://expose-spam-emails.com/?p=126',
        title: '「ご利用されていない端末からのアクセスのお知らせ」の怪しい点（公式の送信元を挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'イオン銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the AEON Bank app or your own bookmark.',
    },
    url: 'https://www.aeonbank.co.jp/',
    source: fakeMail,
  },
}
