import type { Brand, Source } from '@monban/engine'

const scam: Source = {
  url: 'https://www.energia.co.jp/elec/scam.html',
  title: '中国電力「中国電力社員を騙った詐欺事件が発生しています」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const smsSenders: Source = {
  url: 'https://law.awaisora.com/2025/05/19/70faff12-2339-4be3-a468-8a52d0f6ab8f',
  title: '「中国電力を名乗る電話」（公式のSMS送信元に触れた記事）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const chugokuElectric: Brand = {
  id: 'chugoku-electric',
  name: { ja: '中国電力', en: 'Chugoku Electric Power' },
  sector: 'utility',
  aliases: ['中国電力', 'ぐっとずっと。クラブ', 'Chugoku Electric Power'],
  domains: [{ domain: 'energia.co.jp', source: scam }],
  numbers: [
    {
      number: '+81570087230',
      purpose: { ja: 'SMSでのお知らせの送信元', en: 'Sender of SMS notices' },
      source: smsSenders,
    },
    {
      number: '249025',
      purpose: { ja: 'SMSでのお知らせの送信元（ソフトバンク）', en: 'Sender of SMS notices, SoftBank' },
      source: smsSenders,
    },
  ],
  neverDoes: [
    {
      act: 'asks-transfer',
      channels: ['call'],
      text: {
        ja: '料金を返すからATMへ、と中国電力を名乗るのは、詐欺の手口です。',
        en: 'Being sent to an ATM for a refund in the name of Chugoku Electric Power is a trick of swindlers.',
      },
      source: scam,
    },
  ],
  genuine: [
    {
      text: {
        ja: '電話や訪問では、必ず会社名、所属、氏名を名乗ります。点検や調査の費用は取りません。',
        en: 'Callers and visitors always give company, department and name. Inspections cost nothing.',
      },
      source: scam,
    },
  ],
  checkAt: {
    text: {
      ja: 'いちど電話を切り、検針票の営業所の番号か公式サイトで調べます。',
      en: 'Hang up and check with the office on your meter slip, or on the official site.',
    },
    url: 'https://www.energia.co.jp/',
    source: scam,
  },
}
