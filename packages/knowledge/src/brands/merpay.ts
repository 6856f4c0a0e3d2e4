import type { Brand, Source } from '@monban/engine'

const mercari: Source = {
  url: 'https://about.mercari.com/security/phishing/',
  title: 'メルカリ「フィッシング詐欺とは？」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const merpay: Brand = {
  id: 'merpay',
  name: { ja: 'メルペイ', en: 'Merpay' },
  sector: 'payment',
  aliases: [
    'メルペイ',
    'Merpay',
    'メルカード',
    'メルペイスマート払い',
    'メルペイサポートセンター',
    '株式会社メルペイ',
  ],
  domains: [
    {
      domain: 'merpay.com',
      source: {
        url: 'https://www.merpay.com/netpayment/terms/',
        title: 'メルペイ「加盟店規約（外部加盟店用）」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'メルペイを使うアプリのメルカリは、メールでカード情報の入力を促しません。',
        en: 'Mercari, the app of Merpay, never prompts you by e-mail to enter card details.',
      },
      source: mercari,
    },
  ],
  genuine: [
    {
      text: {
        ja: '偽サイトに入れた情報は、メルカリやメルペイの不正利用に使われることがあります。本物の知らせはメルカリのアプリで見ます。',
        en: 'What you enter on a fake site can be used to misuse Mercari and Merpay. Read genuine notices in the Mercari app.',
      },
      source: mercari,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、メルカリのアプリを開いて、お知らせと利用の履歴を見ます。',
      en: 'Do not use the link; open the Mercari app and look at the notices and your history.',
    },
    url: 'https://www.merpay.com/',
    source: mercari,
  },
}
