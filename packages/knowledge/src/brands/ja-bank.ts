import type { Brand, Source } from '@monban/engine'

const mailDomains: Source = {
  url: 'https://ja-nakasatsunai.or.jp/wp/?p=1150',
  title: 'JA中札内村「JAバンク・JAネットバンクを装ったフィッシングメールサイトにご注意ください」',
  kind: 'official',
  asOf: '2024-10-08',
  checkedOn: '2026-11-23',
}

// webcenter.anser.or.jp and otp-auth.net send for other institutions too: they prove no one’s identity.
export const jaBank: Brand = {
  id: 'ja-bank',
  name: { ja: 'JAバンク', en: 'JA Bank' },
  sector: 'bank',
  aliases: [
    'JAバンク',
    'ジェイエイバンク',
    'JAネットバンク',
    '法人JAネットバンク',
    'JAバンクアプリ',
    'JA Bank',
    'JA NetBank',
  ],
  domains: [
    { domain: 'janetbank.jp', source: mailDomains },
    {
      domain: 'jabank.org',
      source: {
        url: 'https://tcgprices.com/?p=7666',
        title: '「JAネットバンク」名義の偽メールに注意（公式ドメインを挙げた記事）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  unconfirmedDomains: ['webcenter.anser.or.jp', 'jabank.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: 'JAの職員が、電話で口座番号や暗証番号を聞き出すことはありません。',
        en: 'JA staff never ask for account numbers or PINs by telephone.',
      },
      source: {
        url: 'https://www.agris.or.jp/news/entry-2171.html',
        title: 'JAあぐりす「JAネットバンクを悪用した還付金詐欺等にご注意ください」',
        kind: 'official',
        asOf: '2022-11-08',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: 'JAネットバンクの本物のメールは、janetbank.jp、webcenter.anser.or.jp、otp-auth.netからだけ届きます。',
        en: 'Genuine JA NetBank mail comes only from janetbank.jp, webcenter.anser.or.jp and otp-auth.net.',
      },
      source: mailDomains,
    },
  ],
  checkAt: {
    text: {
      ja: 'JAバンクのアプリか自分のブックマークから開くか、取引しているJAの窓口に聞きます。',
      en: 'Open the JA Bank app or your own bookmark, or ask at your JA branch.',
    },
    url: 'https://www.jabank.org/',
    source: {
      url: 'https://www.jasendai.or.jp/wp/archives/8930',
      title: 'JA仙台「JAネットバンクを装ったフィッシングメールにご注意ください」',
      kind: 'official',
      asOf: '2025-09-01',
      checkedOn: '2026-11-23',
    },
  },
}
