import type { Brand, Source } from '@monban/engine'

const app: Source = {
  url: 'https://www.itmedia.co.jp/mobile/articles/2312/14/news194.html',
  title: 'ITmedia Mobile「東京都水道局をかたるフィッシングメールに要注意」',
  kind: 'press',
  asOf: '2023-12-14',
  checkedOn: '2026-11-23',
}

const site: Source = {
  url: 'https://vlank.wa-gokoro.info/security_information/2212',
  title: 'ブルランク「東京都水道局かたるフィッシングメールに注意」（公式の発表への案内）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const waterworksTokyo: Brand = {
  id: 'waterworks-tokyo',
  name: { ja: '東京都水道局', en: 'Tokyo Waterworks' },
  sector: 'utility',
  aliases: [
    '東京都水道局',
    '東京水道局',
    '東京都水道局アプリ',
    '東京水道マイネット',
    'Tokyo Waterworks',
    'Bureau of Waterworks',
  ],
  domains: [{ domain: 'waterworks.metro.tokyo.lg.jp', source: site }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email'],
      text: {
        ja: '東京都水道局は、メールのリンク先で個人情報を入れさせません。',
        en: 'Tokyo Waterworks never has you enter personal details behind a link in a mail.',
      },
      source: app,
    },
  ],
  genuine: [
    {
      text: {
        ja: '公式アプリを使う人には、支払いをお願いする本物のメールが来ることがあります。使わない人には来ません。',
        en: 'Users of the official app can get a genuine mail about payment; nobody else does.',
      },
      source: app,
    },
    {
      text: {
        ja: '水を止める知らせが、メールで来ることはありません。',
        en: 'Notice that water will be cut off never comes by mail.',
      },
      source: {
        url: 'https://j-cast.com/2022/03/10432756.html',
        title: 'J-CASTニュース「東京都水道局を騙るメール」',
        kind: 'press',
        asOf: '2022-03-10',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、東京都水道局のアプリか、検針票にある番号で聞きます。',
      en: 'Do not use the link; look in the official app, or ask at the number on your meter slip.',
    },
    url: 'https://www.waterworks.metro.tokyo.lg.jp/',
    source: site,
  },
}
