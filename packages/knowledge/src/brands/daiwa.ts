import type { Brand, Source } from '@monban/engine'

const fakeMessages: Source = {
  url: 'https://dev.daiwa.jp/doc/attention/phishing.html',
  title: '大和証券「不審な電子メール・SMS等にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const certificate: Source = {
  url: 'https://www.daiwa.jp/doc/121116.html',
  title: '大和証券「お客さまの個人情報等を不正に入手する金融犯罪にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const daiwa: Brand = {
  id: 'daiwa',
  name: { ja: '大和証券', en: 'Daiwa Securities' },
  sector: 'securities',
  aliases: ['大和証券', 'ダイワ証券', '大和證券', 'Daiwa Securities'],
  domains: [
    { domain: 'daiwa.jp', source: fakeMessages },
    { domain: 'daiwa.co.jp', source: certificate },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email', 'call'],
      text: {
        ja: '大和証券は、電話やメールなどでパスワードを尋ねません。',
        en: 'Daiwa Securities never asks for passwords by telephone or e-mail.',
      },
      source: {
        url: 'https://www.bank-daiwa.co.jp/safety/',
        title: '大和ネクスト銀行「安全なお取引のために」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ログイン画面の証明書の発行先は、www.daiwa.co.jpです。',
        en: 'The certificate of the login screen is issued to www.daiwa.co.jp.',
      },
      source: certificate,
    },
  ],
  checkAt: {
    text: {
      ja: '大和証券のアプリか自分のブックマークからオンライントレードを開いて見ます。',
      en: 'Open online trade from the Daiwa app or your own bookmark.',
    },
    url: 'https://www.daiwa.jp/',
    source: certificate,
  },
  reportAt: {
    text: {
      ja: '不審なメールやSMS、電話は、近くの大和証券に相談できます。',
      en: 'Your Daiwa branch takes suspicious mail, SMS and calls.',
    },
    url: 'https://www.daiwa.jp/doc/attention/phishing.html',
    source: fakeMessages,
  },
}
