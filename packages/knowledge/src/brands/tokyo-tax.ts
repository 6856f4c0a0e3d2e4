import type { Brand, Source } from '@monban/engine'

const site: Source = {
  url: 'https://www.tax.metro.tokyo.lg.jp/raicyou.html',
  title: '東京都主税局「都税事務所等業務体制のお知らせ」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const refund: Source = {
  url: 'https://www.tax.metro.tokyo.jp/oshirase/kanpukin.htm',
  title: '東京都主税局「還付金詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const sms: Source = {
  url: 'https://ascii.jp/elem/000/002/006/2006745/',
  title: 'ASCII.jp「東京都のSMSによる納税催告」',
  kind: 'press',
  asOf: '2020-01-16',
  checkedOn: '2026-11-23',
}

export const tokyoTax: Brand = {
  id: 'tokyo-tax',
  name: { ja: '東京都主税局', en: 'Tokyo Metropolitan Bureau of Taxation' },
  sector: 'public-body',
  aliases: [
    '東京都主税局',
    '都税事務所',
    '東京都税',
    '都税総合事務センター',
    '東京都自動車税',
    'Tokyo Bureau of Taxation',
  ],
  domains: [
    { domain: 'tax.metro.tokyo.lg.jp', source: site },
    { domain: 'tax.metro.tokyo.jp', source: refund },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'sends-link',
      channels: ['sms'],
      text: {
        ja: '東京都主税局の納税のSMSに、リンクはありません。',
        en: 'Tax reminders by SMS from Tokyo contain no link.',
      },
      source: sms,
    },
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: '東京都主税局は、還付金のためにATMの操作を求めません。',
        en: 'The Tokyo tax bureau never has you operate an ATM for a refund.',
      },
      source: refund,
    },
  ],
  genuine: [
    {
      text: {
        ja: '「都税事務所です。お電話ください」という本物のSMSがあります。督促状と電話のあとに届きます。',
        en: 'A genuine SMS asks you to call the tax office; it follows a demand note and calls.',
      },
      source: sms,
    },
  ],
  checkAt: {
    text: {
      ja: 'SMSの番号にはかけず、公式サイトで都税事務所の番号を自分で調べて、電話で聞きます。',
      en: 'Do not call the number in the SMS; look up the tax office on the official site, and ask by telephone.',
    },
    url: 'https://www.tax.metro.tokyo.lg.jp/',
    source: site,
  },
}
