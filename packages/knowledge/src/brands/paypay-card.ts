import type { Brand, Source } from '@monban/engine'

const usageMail: Source = {
  url: 'https://ascii.jp/elem/000/004/293/4293955',
  title: 'ASCII.jp「PayPayカードをかたる不審なメールに注意」',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const paypayCard: Brand = {
  id: 'paypay-card',
  name: { ja: 'PayPayカード', en: 'PayPay Card' },
  sector: 'card',
  aliases: ['PayPayカード', 'ペイペイカード', 'PayPay Card', 'PayPayカードゴールド'],
  domains: [
    {
      domain: 'paypay-card.co.jp',
      source: {
        url: 'https://www.paypay-card.co.jp/company/topinfo/cardcaution.html',
        title: 'PayPayカード「カード・サービス等のご利用にあたってのご注意事項」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'PayPayカードの利用速報メールに、明細を確かめるためのリンクはありません。',
        en: 'The usage mail of PayPay Card has no link for checking your statement.',
      },
      source: usageMail,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物の利用速報メールにリンクはなく、明細から改めてログインさせて支払わせることもありません。',
        en: 'Genuine usage mail has no link, and no statement makes you log in again to pay.',
      },
      source: usageMail,
    },
  ],
  checkAt: {
    text: {
      ja: 'メールやSMSのURLは開かず、PayPayのアプリを直接開いて明細を見ます。',
      en: 'Do not open links in mail or SMS; open the PayPay app yourself and look at your statement.',
    },
    url: 'https://www.paypay-card.co.jp/',
    source: usageMail,
  },
}
