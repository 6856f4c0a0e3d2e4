import type { Brand, Source } from '@monban/engine'

const support: Source = {
  url: 'https://jp.review.visa.com/support.html',
  title: 'Visa「サポート よくあるご質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare name is a short name only: shops and issuers write it as a way to pay, travellers need one.
export const visa: Brand = {
  id: 'visa',
  name: { ja: 'Visa', en: 'Visa' },
  sector: 'card',
  aliases: [
    'VISAカード',
    'ビザカード',
    'ビザ・ワールドワイド',
    'Visa Japan',
    'Visaジャパン',
    'Visa認証サービス',
    'Visaセキュリティ',
  ],
  shortNames: ['VISA', 'ビザ'],
  domains: [{ domain: 'visa.com', source: support }],
  unconfirmedDomains: ['visa.co.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'Visaが、カード会社に代わって個人情報をメールで尋ねることはありません。',
        en: 'Visa never asks for personal details by e-mail on behalf of card companies.',
      },
      source: {
        url: 'https://www.vja.gr.jp/information/info_detail01.html',
        title: 'VJAグループ「カード会社等を装うEメールにご注意ください！」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-card-number',
      channels: ['call'],
      text: {
        ja: 'Visaは、個人情報を求めてカードの持ち主に電話をしません。',
        en: 'Visa never phones cardholders for personal details.',
      },
      source: {
        url: 'https://sumaoji.com/98575-16227',
        title: 'Visaカードの「登録情報確認のお願い」メールは詐欺か（Visaの公式の案内を引用した記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '会員サイトや請求の問い合わせ先は、Visaではなく、カードを発行した会社です。',
        en: 'Your account and your bills are with the company that issued the card, not with Visa.',
      },
      source: support,
    },
  ],
  checkAt: {
    text: {
      ja: 'Visaではなく、カードを発行した会社のアプリか、カードの裏に書いてある番号で確かめます。',
      en: 'Check not with Visa but in your issuer’s app or at the number on the back of your card.',
    },
    url: 'https://www.visa.com/',
    source: support,
  },
}
