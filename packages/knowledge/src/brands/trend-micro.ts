import type { Brand, Source } from '@monban/engine'

const call: Source = {
  url: 'https://helpcenter.trendmicro.com/ja-jp/article/TMKA-10559',
  title: 'トレンドマイクロ「技術サポートを騙るサポート詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const mail: Source = {
  url: 'https://b-online.trendmicro.co.jp/193808/contents/news/tmds/200907.html',
  title: 'トレンドマイクロ「トレンドマイクロを騙る不正プログラム添付メール」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const trendMicro: Brand = {
  id: 'trend-micro',
  name: { ja: 'トレンドマイクロ', en: 'Trend Micro' },
  sector: 'technology',
  aliases: [
    'トレンドマイクロ',
    'Trend Micro',
    'ウイルスバスター',
    'ウイルスバスタークラウド',
    'トレンドマイクロサポートセンター',
  ],
  domains: [
    { domain: 'trendmicro.com', source: call },
    { domain: 'trendmicro.co.jp', source: mail },
  ],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: 'トレンドマイクロは、ウイルス感染の手当てを理由に、電話でお金を求めません。',
        en: 'Trend Micro never phones to demand money for treating an infection.',
      },
      source: call,
    },
  ],
  genuine: [
    {
      text: {
        ja: '大事な連絡で電話が来ることはありますが、非通知でかかってくることはありません。',
        en: 'It may phone you about something important, but never with the number withheld.',
      },
      source: call,
    },
    {
      text: {
        ja: 'サポートセンターからの本物のメールに、ファイルは付きません。',
        en: 'Genuine mail from its support centre has no attachments.',
      },
      source: mail,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクや電話番号は使わず、ウイルスバスターの画面か公式サイトで契約を見ます。',
      en: 'Use no link or telephone number; look at your licence in the program or on the official site.',
    },
    url: 'https://www.trendmicro.com/',
    source: call,
  },
}
