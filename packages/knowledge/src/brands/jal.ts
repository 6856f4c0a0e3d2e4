import type { Brand, Source } from '@monban/engine'

const phishing: Source = {
  url: 'https://jal.co.jp/jp/ja/footer/phishing',
  title: 'JAL「実在の会社やサイト等を装う電子メールや不正プログラムにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const fakes: Source = {
  url: 'https://jal.co.jp/jp/ja/info/2022/other/220615/',
  title: 'JAL「JALグループを装った不審メール・偽サイトにご注意ください」',
  kind: 'official',
  asOf: '2024-10-18',
  checkedOn: '2026-11-23',
}

export const jal: Brand = {
  id: 'jal',
  name: { ja: 'JAL（日本航空）', en: 'JAL (Japan Airlines)' },
  sector: 'travel',
  aliases: [
    'JAL',
    '日本航空',
    'JALマイレージバンク',
    'JALマイル',
    'JAL Pay',
    'JALグループ',
    'JMBお得意様',
    'Japan Airlines',
    'JAL Mileage Bank',
  ],
  domains: [
    { domain: 'jal.co.jp', source: phishing },
    { domain: 'jal.com', source: fakes },
  ],
  unconfirmedDomains: ['jalcard.co.jp', 'jal-paymentport.co.jp', 'jal.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: 'JALは、カード番号を求めるメールを送りません。',
        en: 'JAL sends no mail that asks for card numbers.',
      },
      source: phishing,
    },
    {
      act: 'asks-credentials',
      channels: ['email'],
      text: {
        ja: 'JALは、暗証番号やお得意様番号を求めるメールを送りません。',
        en: 'JAL sends no mail that asks for PINs or membership numbers.',
      },
      source: phishing,
    },
  ],
  genuine: [
    {
      text: {
        ja: '予約完了の本物のメールの差出人は@booking.jal.comで、本文に搭乗者の名前があります。',
        en: 'A genuine booking mail comes from @booking.jal.com and names the passenger.',
      },
      source: fakes,
    },
    {
      text: {
        ja: 'マイレージの本物のメールの差出人は、@jal.comか@jalmail.jal.comなどです。',
        en: 'Genuine mileage mail comes from @jal.com, @jalmail.jal.com and the like.',
      },
      source: fakes,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、JALのアプリか自分のブックマークから、予約とマイルを見ます。',
      en: 'Do not use the link; look at bookings and miles in the JAL app or from your own bookmark.',
    },
    url: 'https://www.jal.co.jp/',
    source: phishing,
  },
}
