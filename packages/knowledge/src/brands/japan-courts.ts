import type { Brand, Source } from '@monban/engine'

const mail: Source = {
  url: 'https://www.courts.go.jp/about/topics/hushinmail_soumu/index.html',
  title: '裁判所「裁判所や裁判所職員等を装った不審な電子メールや電話、郵便物にご注意ください」',
  kind: 'official',
  asOf: '2015-03-27',
  checkedOn: '2026-11-23',
}

// The bare word for a court stands in many harmless sentences. Court papers that come by post may be real and are never to be ignored.
export const japanCourts: Brand = {
  id: 'japan-courts',
  name: { ja: '裁判所', en: 'Courts in Japan' },
  sector: 'public-body',
  aliases: [
    '最高裁判所',
    '高等裁判所',
    '地方裁判所',
    '家庭裁判所',
    '簡易裁判所',
    '東京地裁',
    '東京簡裁',
    '大阪地裁',
    '裁判所職員',
    '裁判所書記官',
    '検察審査会',
  ],
  domains: [{ domain: 'courts.go.jp', source: mail }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-call-back',
      channels: ['email'],
      text: {
        ja: '裁判所は、電話や返信を求めるメールを送りません。',
        en: 'Courts send no mail that asks you to call or reply.',
      },
      source: mail,
    },
    {
      act: 'threatens-legal-action',
      channels: ['email'],
      text: {
        ja: '裁判所は、裁判が起こされたことをメールで知らせません。',
        en: 'Courts never announce a suit by mail.',
      },
      source: mail,
    },
    {
      act: 'asks-transfer',
      channels: ['email'],
      text: {
        ja: '裁判所は、振り込みを求めるメールを送りません。',
        en: 'Courts send no mail that asks for a transfer.',
      },
      source: mail,
    },
  ],
  genuine: [
    {
      text: {
        ja: 'レターパックや宅配便で現金を送るように頼むことは、絶対にありません。',
        en: 'A court never asks you to send cash by parcel.',
      },
      source: mail,
    },
    {
      text: {
        ja: '自動音声の電話で、呼び出したり個人情報を確かめたりすることはありません。',
        en: 'A court never summons you or checks personal details by recorded call.',
      },
      source: {
        url: 'https://www.courts.go.jp/about/topics/fusin_denwa/index.html',
        title: '裁判所「裁判所や検察審査会を騙った不審な電話にご注意ください」',
        kind: 'official',
        checkedOn: '2026-11-23',
      },
    },
  ],
  checkAt: {
    text: {
      ja: '書いてある番号は使わず、公式サイトで裁判所の番号を自分で調べ、事件番号を伝えて聞きます。',
      en: 'Do not use the number given; look up the court on the official site, give the case number and ask.',
    },
    url: 'https://www.courts.go.jp/',
    source: mail,
  },
}
