import type { Brand, Source } from '@monban/engine'

const caution: Source = {
  url: 'https://www.customs.go.jp/news/news/oshirase/caution201203.htm',
  title: '税関「税関の名をかたった不審な電話・メールや振り込め詐欺にご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

// The bare word stands in harmless parcel notices, so it is a short name only.
export const customs: Brand = {
  id: 'customs',
  name: { ja: '税関', en: 'Japan Customs' },
  sector: 'public-body',
  aliases: [
    '東京税関',
    '横浜税関',
    '大阪税関',
    '神戸税関',
    '名古屋税関',
    '門司税関',
    '函館税関',
    '長崎税関',
    '沖縄地区税関',
    '税関職員',
    '税関支署',
    '関税局',
    '税関 関税等お支払サイト',
    'Japan Customs',
  ],
  shortNames: ['税関'],
  domains: [{ domain: 'customs.go.jp', source: caution }],
  numbers: [],
  neverDoes: [
    {
      act: 'sends-link',
      channels: ['sms'],
      text: { ja: '税関は、SMSでお知らせを送りません。', en: 'Customs sends no notices by SMS.' },
      source: caution,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms', 'email'],
      text: {
        ja: '税関は、関税や消費税の支払いを求めるSMSやメールを送りません。',
        en: 'Customs sends no SMS or mail that demands duties or tax.',
      },
      source: caution,
    },
    {
      act: 'threatens-legal-action',
      channels: ['sms', 'email'],
      text: {
        ja: '税関は、差し押さえを予告するSMSやメールを送りません。',
        en: 'Customs sends no SMS or mail that announces a seizure.',
      },
      source: caution,
    },
  ],
  genuine: [
    {
      text: {
        ja: '本物の「関税等お支払サイト」は、空港などで税関職員の前で使うものです。',
        en: 'The real customs payment site is used in front of a customs officer, for instance at an airport.',
      },
      source: caution,
    },
  ],
  checkAt: {
    text: {
      ja: '書いてある番号は使わず、公式サイトで税関の番号を自分で調べて聞きます。',
      en: 'Do not use the number given; look up the customs office on the official site yourself, and ask.',
    },
    url: 'https://www.customs.go.jp/',
    source: caution,
  },
}
