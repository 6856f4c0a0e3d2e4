import type { Brand, Source } from '@monban/engine'

const domains: Source = {
  url: 'https://sumaoji.com/?p=17511',
  title: 'スマおじ「myTOKYOGAS ご請求料金確定のお知らせ」（本物の差出人）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const tokyoGas: Brand = {
  id: 'tokyo-gas',
  name: { ja: '東京ガス', en: 'Tokyo Gas' },
  sector: 'utility',
  aliases: [
    '東京ガス',
    '東京瓦斯',
    'myTOKYOGAS',
    'マイ東京ガス',
    'Tokyo Gas',
    '東京ガスお客さまセンター',
    '東京ガスお客様センター',
    '東京ガスネットワーク',
  ],
  domains: [{ domain: 'tokyo-gas.co.jp', source: domains }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-gift-card-number',
      channels: ['email'],
      text: {
        ja: '東京ガスは、プリペイドカードで払うように求めるメールを送りません。',
        en: 'Tokyo Gas sends no mail that asks for payment by prepaid card.',
      },
      source: {
        url: 'https://www.ikumou.jp/?p=1612',
        title: '育毛サイトのブログ「東京ガスを名乗る迷惑メール」（公式のよくある質問の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms'],
      text: {
        ja: '東京ガスは、ガスを止める予告のSMSを送りません。',
        en: 'Tokyo Gas sends no SMS that announces a cut-off of gas.',
      },
      source: {
        url: 'https://sbapp.net/appnews/iphone/security/smshonmono-137045',
        title: 'SBAPP「ガス供給停止の予告のSMSは本物か」（公式の説明の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物の差出人は、@tokyo-gas.co.jpのほか、そのmail.とmail-members.だけです。',
        en: 'Genuine senders are @tokyo-gas.co.jp and its mail. and mail-members. names only.',
      },
      source: domains,
    },
    {
      text: {
        ja: '料金を知らせる本物のメールもあり、同じ題名の偽メールが出回っています。',
        en: 'Genuine mail about bills exists, and fakes use the same subject.',
      },
      source: domains,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、myTOKYOGASのアプリか自分のブックマークから、料金を見ます。',
      en: 'Do not use the link; look at your bill in the myTOKYOGAS app or from your own bookmark.',
    },
    url: 'https://www.tokyo-gas.co.jp/',
    source: domains,
  },
}
