import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://www.mastercard.co.jp/personal/phishing.html',
  title: 'Mastercard「フィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const issuers: Source = {
  url: 'https://siratuta.com/6663.html',
  title: '「Mastercard セキュリティセンター」を名乗るメールは詐欺か',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The bare name is a short name only: shops and issuers write it as a way to pay.
export const mastercard: Brand = {
  id: 'mastercard',
  name: { ja: 'Mastercard', en: 'Mastercard' },
  sector: 'card',
  aliases: [
    'Mastercardカード',
    'Mastercard株式会社',
    'マスターカード株式会社',
    'Mastercard Japan',
    'Mastercardジャパン',
    'Mastercardサービス',
    'Mastercardセキュリティ',
    'Mastercardアカウント',
    'マスターカードセキュリティ',
  ],
  shortNames: ['Mastercard', 'マスターカード'],
  domains: [{ domain: 'mastercard.co.jp', source: phishing }],
  unconfirmedDomains: ['mastercard.com'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'Mastercardやカード会社が、口座や個人情報を尋ねるメールを送ることはありません。',
        en: 'Neither Mastercard nor card companies send mail that asks for account or personal details.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '利用の制限や確認の本物の連絡は、Mastercardではなく、カードを発行した会社から届きます。',
        en: 'Genuine contact about limits or checks comes from the company that issued the card, not from Mastercard.',
      },
      source: issuers,
    },
  ],
  checkAt: {
    text: {
      ja: 'Mastercardではなく、カードを発行した会社のアプリか、カードの裏に書いてある番号で確かめます。',
      en: 'Check not with Mastercard but in your issuer’s app or at the number on the back of your card.',
    },
    url: 'https://www.mastercard.co.jp/',
    source: issuers,
  },
}
