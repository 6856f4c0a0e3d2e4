import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://moneykit.net/visitor/notice/notice12.html',
  title: 'ソニー銀行「フィッシング詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const sonyBank: Brand = {
  id: 'sony-bank',
  name: { ja: 'ソニー銀行', en: 'Sony Bank' },
  sector: 'bank',
  aliases: ['ソニー銀行', 'ソニーバンク', 'Sony Bank', 'Sony Bank WALLET', 'MONEYKit'],
  domains: [{ domain: 'moneykit.net', source: phishing }],
  unconfirmedDomains: ['sonybank.jp', 'sonybank.net'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'ソニー銀行は、お客さま情報の確認でパスワードや口座番号を求めません。',
        en: 'Sony Bank never asks for passwords or account numbers when it checks customer details.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'お客さま情報の定期的な確認を、Webアンケートで本当にお願いしていることがあります。',
        en: 'Sony Bank really does have customers confirm their details from time to time, in a web survey.',
      },
      source: phishing,
    },
    {
      text: {
        ja: '一部の宛先を除いて、本物のメールには電子署名が付いています。',
        en: 'Genuine mail carries a digital signature, some addressees excepted.',
      },
      source: {
        url: 'https://moneykit.net/visitor/securityinfo/securityinfo02_01.html',
        title: 'ソニー銀行「あれ？と思ったらすぐ対処」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'ソニー銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Sony Bank app or your own bookmark.',
    },
    url: 'https://moneykit.net/',
    source: phishing,
  },
}
