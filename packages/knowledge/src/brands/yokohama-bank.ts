import type { Brand, Source } from '@monban/engine'

const attention: Source = {
  url: 'https://www.boy.co.jp/kojin/myd/attention.html',
  title: '横浜銀行「〈はまぎん〉マイダイレクト ご利用上の留意事項」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const yokohamaBank: Brand = {
  id: 'yokohama-bank',
  name: { ja: '横浜銀行', en: 'Bank of Yokohama' },
  sector: 'bank',
  aliases: ['横浜銀行', 'はまぎん', 'ハマギン', 'はまぎんマイダイレクト', 'Bank of Yokohama'],
  domains: [{ domain: 'boy.co.jp', source: attention }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: '横浜銀行の職員が、パスワードや暗証番号を尋ねることは絶対にありません。',
        en: 'Staff of the Bank of Yokohama never ask for passwords or PINs.',
      },
      source: attention,
    },
  ],
  genuine: [
    {
      text: {
        ja: '横浜銀行は、電子署名を付けたメールを送っています。',
        en: 'The Bank of Yokohama sends mail with a digital signature.',
      },
      source: {
        url: 'https://www.boy.co.jp/kojin/myd/security/security13.html',
        title: '横浜銀行「〈はまぎん〉マイダイレクトのセキュリティ対策」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '横浜銀行のアプリか自分のブックマークから〈はまぎん〉マイダイレクトを開いて見ます。',
      en: 'Open the bank’s app or Hamagin My Direct from your own bookmark.',
    },
    url: 'https://www.boy.co.jp/',
    source: attention,
  },
}
