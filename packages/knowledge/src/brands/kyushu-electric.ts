import type { Brand, Source } from '@monban/engine'

const sms: Source = {
  url: 'https://www.kyuden.co.jp/user_payment_sms.html',
  title: '九州電力「SMS決済によるお支払い」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const faq: Source = {
  url: 'https://my.kyuden.co.jp/faq',
  title: '九州電力「My九電 よくあるご質問」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const kyushuElectric: Brand = {
  id: 'kyushu-electric',
  name: { ja: '九州電力', en: 'Kyushu Electric Power' },
  sector: 'utility',
  aliases: ['九州電力', '九電', 'きゅうでんガス', 'Kyushu Electric Power', 'Kyuden'],
  domains: [{ domain: 'kyuden.co.jp', source: sms }],
  numbers: [
    {
      number: '+81120879576',
      purpose: { ja: 'SMS決済の送信元（ドコモ、au）', en: 'Sender of SMS bills, docomo and au' },
      source: sms,
    },
    {
      number: '249027',
      purpose: { ja: 'SMS決済の送信元（ソフトバンク）', en: 'Sender of SMS bills, SoftBank' },
      source: sms,
    },
  ],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '申し込んだ人には、電気料金の請求が本物のSMSで届きます。リンクも付いています。',
        en: 'People who signed up get genuine SMS bills for electricity. They carry a link.',
      },
      source: sms,
    },
  ],
  checkAt: {
    text: {
      ja: 'My九電を自分のブックマークから開いて、請求の金額を見ます。',
      en: 'Open My Kyuden from your own bookmark and look at the amount billed.',
    },
    url: 'https://my.kyuden.co.jp/',
    source: faq,
  },
}
