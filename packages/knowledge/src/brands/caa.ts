import type { Brand, Source } from '@monban/engine'

const hotline: Source = {
  url: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
  title: '消費者庁「消費者ホットライン」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const centres: Source = {
  url: 'https://123deta.com/document/4yrxj9oy-%E6%B6%88%E8%B2%BB%E7%94%9F%E6%B4%BB%E3%82%BB%E3%83%B3%E3%82%BF%E3%83%BC%E3%81%8B%E3%81%9F%E3%82%8B%E4%B8%8D%E5%AF%A9%E3%81%AA%E9%9B%BB%E8%A9%B1%E3%82%84%E3%81%AF%E3%81%8C%E3%81%8D%E6%B3%A8%E6%84%8F%E3%81%8F%E3%81%A0%E3%81%95%E3%81%84%E6%B6%88%E8%B2%BB%E8%80%85%E5%BA%81.html',
  title: '消費者庁「消費生活センター等をかたる不審な電話やはがきにご注意ください」（資料の写し）',
  kind: 'other',
  asOf: '2018-03-15',
  checkedOn: '2026-11-23',
}

export const caa: Brand = {
  id: 'caa',
  name: { ja: '消費者庁', en: 'Consumer Affairs Agency' },
  sector: 'public-body',
  aliases: ['消費者庁', '消費者安全調査委員会', 'Consumer Affairs Agency'],
  domains: [{ domain: 'caa.go.jp', source: hotline }],
  numbers: [],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: '消費生活センターは、相談をしたことのない人に電話をかけたり、はがきを送ったりしません。',
        en: 'Consumer centres never phone or write to people who have not consulted them.',
      },
      source: centres,
    },
    {
      text: {
        ja: '消費生活センターの相談は無料で、どんな名目でもお金を請求しません。',
        en: 'Consumer centres are free and never charge anything under any name.',
      },
      source: centres,
    },
  ],
  checkAt: {
    text: {
      ja: '書いてある番号は使わず、消費者ホットライン188に聞きます。',
      en: 'Do not use the number given; ask the consumer hotline 188.',
    },
    url: 'https://www.caa.go.jp/',
    source: hotline,
  },
}
