import type { Brand, Source } from '@monban/engine'
import { jointStatementCardNumbers } from '../sources.ts'
import { tenCardCompanies } from '../sources-finance.ts'

const phishing: Source = {
  url: 'https://www.americanexpress.com/ja-jp/security/phishing/',
  title: 'アメリカン・エキスプレス「フィッシング詐欺にご注意」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const americanExpress: Brand = {
  id: 'american-express',
  name: { ja: 'アメリカン・エキスプレス', en: 'American Express' },
  sector: 'card',
  aliases: [
    'アメリカン・エキスプレス',
    'アメリカンエキスプレス',
    'アメリカン・エクスプレス',
    'アメリカンエクスプレス',
    'アメックス',
    'American Express',
    'AMEXカード',
    'アメックスカード',
  ],
  domains: [{ domain: 'americanexpress.com', source: phishing }],
  unconfirmedDomains: ['americanexpress.co.jp', 'aexp.com', 'amex.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['sms', 'email'],
      text: {
        ja: 'アメリカン・エキスプレスのようなカード会社が、SMSやメールでいきなりカード番号を求めることはありません。',
        en: 'Card companies such as American Express do not ask for a card number out of the blue by SMS or e-mail.',
      },
      source: jointStatementCardNumbers,
    },
  ],
  genuine: [
    {
      text: {
        ja: '2025年11月から、カード会社10社が、偽メールへの注意を呼びかける本物のメールを送っています。カード番号などの入力は求めません。',
        en: 'Since November 2025 ten card companies send genuine mail that warns of fake mail. It does not ask you to enter card numbers.',
      },
      source: tenCardCompanies,
    },
  ],
  checkAt: {
    text: {
      ja: 'アメックスのアプリか自分のブックマークからオンライン・サービスを開いて見ます。',
      en: 'Open the Amex app or the online services from your own bookmark.',
    },
    url: 'https://www.americanexpress.com/ja-jp/',
    source: phishing,
  },
}
