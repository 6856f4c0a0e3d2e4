import type { Brand, Source } from '@monban/engine'

const plan: Source = {
  url: 'https://www.ntt-west.co.jp/news/2304/230414a_1.html',
  title: 'NTT西日本のお知らせ（特殊詐欺への取り組み）',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const voice: Source = {
  url: 'https://totalservice.co.jp/media/14842',
  title: 'トータルサービス「NTTを名乗る自動音声の不審な電話」（公式の発表の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const nttWest: Brand = {
  id: 'ntt-west',
  name: { ja: 'NTT西日本', en: 'NTT West' },
  sector: 'carrier',
  aliases: [
    'NTT西日本',
    'エヌ・ティ・ティ西日本',
    '西日本電信電話',
    'NTT West',
    'NTT西日本カスタマーセンター',
    'NTT西日本お客様センター',
  ],
  domains: [{ domain: 'ntt-west.co.jp', source: plan }],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['call', 'sms'],
      text: {
        ja: 'NTT西日本は、未払いの連絡を自動音声の電話やSMSでしません。',
        en: 'NTT West announces no unpaid fees by recorded call or SMS.',
      },
      source: voice,
    },
    {
      act: 'asks-call-back',
      channels: ['call', 'sms'],
      text: {
        ja: 'NTT西日本は、回線を止める連絡を自動音声の電話やSMSでしません。',
        en: 'NTT West announces no disconnection by recorded call or SMS.',
      },
      source: voice,
    },
  ],
  genuine: [
    {
      text: {
        ja: '詐欺の電話で困っている人のために、NTT西日本は「特殊詐欺対策ダイヤル」を設けています。',
        en: 'NTT West runs a telephone desk for people troubled by scam calls.',
      },
      source: plan,
    },
  ],
  checkAt: {
    text: {
      ja: '電話はいったん切り、請求書の番号か、自分で調べた公式サイトの番号にかけます。',
      en: 'Hang up, and call the number on your bill or one from the official site that you looked up yourself.',
    },
    url: 'https://www.ntt-west.co.jp/',
    source: plan,
  },
}
