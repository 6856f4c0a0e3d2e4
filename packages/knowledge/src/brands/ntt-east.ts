import type { Brand, Source } from '@monban/engine'

const site: Source = {
  url: 'https://www.ntt-east.co.jp/sustainability/message/index.html',
  title: 'NTT東日本「トップメッセージ」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const voice: Source = {
  url: 'https://news.ntv.co.jp/category/society/fc66da6b53573049ad92e9e67eaf8d64cf',
  title: '日テレNEWS「2時間後にこの電話は使えなくなる」（NTT東日本の呼びかけの引用）',
  kind: 'press',
  asOf: '2024-11-20',
  checkedOn: '2026-11-23',
}

export const nttEast: Brand = {
  id: 'ntt-east',
  name: { ja: 'NTT東日本', en: 'NTT East' },
  sector: 'carrier',
  aliases: [
    'NTT東日本',
    'エヌ・ティ・ティ東日本',
    '東日本電信電話',
    'NTT East',
    'NTT東日本カスタマーセンター',
    'NTT東日本お客様センター',
  ],
  domains: [{ domain: 'ntt-east.co.jp', source: site }],
  numbers: [],
  neverDoes: [
    {
      act: 'demands-unpaid-charge',
      channels: ['call', 'sms'],
      text: {
        ja: 'NTT東日本は、未払いの連絡を自動音声の電話やSMSでしません。',
        en: 'NTT East announces no unpaid fees by recorded call or SMS.',
      },
      source: {
        url: 'https://totalservice.co.jp/media/14842',
        title: 'トータルサービス「NTTを名乗る自動音声の不審な電話」（公式の発表の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-call-back',
      channels: ['call', 'sms'],
      text: {
        ja: 'NTT東日本は、回線を止める連絡を自動音声の電話やSMSでしません。',
        en: 'NTT East announces no disconnection by recorded call or SMS.',
      },
      source: voice,
    },
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: 'NTT東日本は、電話でATMの操作を求めません。',
        en: 'NTT East never has you operate an ATM by telephone.',
      },
      source: {
        url: 'https://itpro.nikkeibp.co.jp/article/NEWS/20080717/311104/',
        title: '日経ITPro「NTT東日本を名乗った不審な電話」',
        kind: 'press',
        asOf: '2008-07-17',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '「2時間後に電話が使えなくなる」「1番を押してください」という自動音声の電話は偽物です。',
        en: 'Recorded calls that say your telephone stops in two hours and tell you to press 1 are fake.',
      },
      source: voice,
    },
  ],
  checkAt: {
    text: {
      ja: '電話はいったん切り、請求書の番号か、自分で調べた公式サイトの番号にかけます。',
      en: 'Hang up, and call the number on your bill or one from the official site that you looked up yourself.',
    },
    url: 'https://www.ntt-east.co.jp/',
    source: site,
  },
}
