import type { Brand, Source } from '@monban/engine'

const notice: Source = {
  url: 'https://www.ana.co.jp/en/jp/notice/202208000347.html',
  title: 'ANA「E-mails pretending to be from the ANA Group」',
  kind: 'official',
  asOf: '2022-03-08',
  checkedOn: '2026-11-23',
}

// The three letters are also a first name, and stand in words.
export const ana: Brand = {
  id: 'ana',
  name: { ja: 'ANA', en: 'ANA' },
  sector: 'travel',
  aliases: [
    'ANAマイレージクラブ',
    'ANAマイレージ',
    'ANAマイル',
    '全日空',
    '全日本空輸',
    'ANAグループ',
    'ANAカード',
    'ANA Mall',
    'ANA Pay',
    'ANAホールディングス',
    'All Nippon Airways',
    'ANA Mileage Club',
    'ANAマイレージ事務局',
    'ANA公式',
  ],
  shortNames: ['ANA'],
  domains: [{ domain: 'ana.co.jp', source: notice }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'ANAは、カード番号などを求めるメールを送りません。',
        en: 'ANA sends no mail that asks for card numbers.',
      },
      source: notice,
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'ANAは、サービスの停止を理由に手続きをさせるメールを送りません。',
        en: 'ANA sends no mail that makes you act because a service was suspended.',
      },
      source: notice,
    },
  ],
  genuine: [
    {
      text: {
        ja: '予約の確認や商品の案内の本物のメールは届きます。宛名のないメールには注意します。',
        en: 'Genuine mail confirms bookings and presents products. Beware of mail that does not name you.',
      },
      source: notice,
    },
    {
      text: {
        ja: '「2時間後にパスポートが使えなくなる」という電話は偽物です。',
        en: 'A call saying that your passport stops working in two hours is fake.',
      },
      source: {
        url: 'https://rocket-boys.co.jp/security-measures-lab/ana-phishing-email-call-alert/',
        title: 'セキュリティ対策Lab「ANAを名乗る詐欺メールや電話」',
        kind: 'press',
        asOf: '2025-07-03',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、ANAのアプリか自分のブックマークから、予約とマイルを見ます。',
      en: 'Do not use the link; look at bookings and miles in the ANA app or from your own bookmark.',
    },
    url: 'https://www.ana.co.jp/',
    source: notice,
  },
}
