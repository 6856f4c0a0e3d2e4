import type { Brand, Source } from '@monban/engine'

const shikoku: Source = {
  url: 'https://kouseikyoku.mhlw.go.jp/shikoku/kikaku/oshirase/oshirase_070415.html',
  title: '四国厚生支局「厚生労働省や地方厚生局の職員を装った不審な電話やメール」',
  kind: 'official',
  asOf: '2025-07-16',
  checkedOn: '2026-11-23',
}

const hokkaido: Source = {
  url: 'https://kouseikyoku.mhlw.go.jp/hokkaido/280926.html',
  title: '北海道厚生局「不審な電話等にご注意ください」',
  kind: 'official',
  asOf: '2024-08-27',
  checkedOn: '2026-11-23',
}

export const mhlw: Brand = {
  id: 'mhlw',
  name: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' },
  sector: 'public-body',
  aliases: [
    '厚生労働省',
    '厚労省',
    '地方厚生局',
    '関東信越厚生局',
    '近畿厚生局',
    '東海北陸厚生局',
    '麻薬取締部',
    'Ministry of Health, Labour and Welfare',
  ],
  domains: [{ domain: 'mhlw.go.jp', source: shikoku }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['call'],
      text: {
        ja: '厚生労働省や厚生局は、保険証などのことで個人情報を聞く電話をかけません。',
        en: 'The ministry makes no calls that ask for personal details about insurance cards and the like.',
      },
      source: hokkaido,
    },
    {
      act: 'demands-unpaid-charge',
      channels: ['sms'],
      text: {
        ja: '厚生労働省は、国民健康保険料の督促を本人に直接送りません。',
        en: 'The ministry sends no demands for health insurance premiums to individuals.',
      },
      source: {
        url: 'https://fpsdn.net/fp/chayashi/column/3431',
        title: 'FPのコラム「厚生労働省を名乗るフィッシングサイト」（2023年3月27日の報道発表の引用）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '「保険証が不正に使われた」「1番を押してください」という自動音声の電話は偽物です。',
        en: 'Recorded calls about a misused insurance card that tell you to press 1 are fake.',
      },
      source: shikoku,
    },
    {
      text: {
        ja: '「＋」で始まる国際電話の番号からかけてくることはありません。',
        en: 'It never calls from an international number beginning with "+".',
      },
      source: hokkaido,
    },
  ],
  checkAt: {
    text: {
      ja: '電話は切り、公式サイトで番号を自分で調べて聞きます。',
      en: 'Hang up, look up the number on the official site yourself, and ask.',
    },
    url: 'https://www.mhlw.go.jp/',
    source: shikoku,
  },
}
