import type { Brand, Source } from '@monban/engine'

const customer: Source = {
  url: 'https://www.lawsonbank.jp/rules/security/customer/',
  title: 'ローソン銀行「お客さまにお願いしたいセキュリティ対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const lawsonBank: Brand = {
  id: 'lawson-bank',
  name: { ja: 'ローソン銀行', en: 'Lawson Bank' },
  sector: 'bank',
  aliases: ['ローソン銀行', 'ローソンバンク', 'ローソン銀行ダイレクト', 'Lawson Bank'],
  domains: [{ domain: 'lawsonbank.jp', source: customer }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'ローソン銀行は、認証を促してサイトに誘導するメールやSMSを送りません。',
        en: 'Lawson Bank sends no mail or SMS that leads you to a site to authenticate.',
      },
      source: {
        url: 'https://cybersecurity-info.com/news/lawson-bank-phishing-email',
        title: '「ローソン銀行をかたるフィッシングメール」（公式の案内を引用した記事）',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'ローソン銀行の正規サイトは、lawsonbank.jpにあります。',
        en: 'The official site of Lawson Bank is at lawsonbank.jp.',
      },
      source: customer,
    },
  ],
  checkAt: {
    text: {
      ja: 'ローソン銀行のアプリか自分のブックマークから開いて見ます。',
      en: 'Open the Lawson Bank app or your own bookmark.',
    },
    url: 'https://www.lawsonbank.jp/',
    source: customer,
  },
}
