import type { Brand, Source } from '@monban/engine'

const site: Source = {
  url: 'https://www.keishicho.metro.tokyo.lg.jp/kurashi/drug/yami_arbeit/ban_yamiarbeit.html',
  title: '警視庁のページ（闇バイトについての注意）',
  kind: 'official',
  asOf: '2023-07-31',
  checkedOn: '2026-11-23',
}

const okinawa: Source = {
  url: 'https://www.city.okinawa.okinawa.jp/k014/contents/p00052.html',
  title: '沖縄市「ちょっと待って！その警察官、ホンモノですか…？」',
  kind: 'official',
  asOf: '2025-09-08',
  checkedOn: '2026-11-23',
}

export const keishicho: Brand = {
  id: 'keishicho',
  name: { ja: '警視庁', en: 'Tokyo Metropolitan Police Department' },
  sector: 'public-body',
  aliases: [
    '警視庁',
    '警視庁捜査二課',
    '警視庁サイバー犯罪対策課',
    '警視庁生活安全部',
    'Metropolitan Police Department',
    'Tokyo Metropolitan Police',
  ],
  domains: [{ domain: 'keishicho.metro.tokyo.lg.jp', source: site }],
  unconfirmedDomains: ['keishicho.metro.tokyo.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'threatens-legal-action',
      channels: ['call'],
      text: {
        ja: '警察は、電話で「捜査の対象になっている」と伝えません。',
        en: 'Police never tell you by telephone that you are under investigation.',
      },
      source: okinawa,
    },
    {
      act: 'asks-transfer',
      channels: ['chat'],
      text: {
        ja: '警察は、SNSやメッセージアプリで連絡しません。',
        en: 'Police never contact you on social media or messaging apps.',
      },
      source: {
        url: 'https://newsdig.tbs.co.jp/articles/kutv/1939195?page=2',
        title: 'テレビ高知「警察官を騙った詐欺」（警察庁の呼びかけの引用）',
        kind: 'press',
        checkedOn: '2026-11-23',
      },
    },
  ],
  genuine: [
    {
      text: {
        ja: '口座を書いて賠償金を求める「私たちは警視庁です」というメールやSMSは偽物です。',
        en: 'Mail or SMS beginning "we are the police" with an account for damages is fake.',
      },
      source: {
        url: 'https://daily-breaker.com/8345.html',
        title: 'デイリーブレイカー「『私たちは警視庁です』は詐欺SMS」（警視庁の注意の紹介）',
        kind: 'other',
        checkedOn: '2026-11-23',
      },
    },
    {
      text: {
        ja: '実在する警察署の番号が画面に出ても、本物とは限りません。',
        en: 'Even when the display shows the number of a real station, the call may be fake.',
      },
      source: okinawa,
    },
  ],
  checkAt: {
    text: {
      ja: '相手の番号は使わず、#9110か、自分で調べた警察署に聞きます。',
      en: 'Do not use their number; ask #9110 or a police station whose number you looked up.',
    },
    url: 'https://www.keishicho.metro.tokyo.lg.jp/',
    source: site,
  },
}
