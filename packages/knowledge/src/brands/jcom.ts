import type { Brand, Source } from '@monban/engine'

const fakes: Source = {
  url: 'https://cs.myjcom.jp/1623_226/articles/%E8%A9%90%E6%AC%BA%E5%AF%BE%E7%AD%96/jcom%E3%82%92%E5%90%8D%E4%B9%97%E3%82%8B%E4%B8%8D%E5%AF%A9%E3%81%AA%E3%83%A1%E3%83%BC%E3%83%AB%E9%9B%BB%E8%A9%B1%E3%81%AB%E3%81%94%E6%B3%A8%E6%84%8F%E3%81%8F%E3%81%A0%E3%81%95%E3%81%84/6790c00dad2e841b2e337063',
  title: 'J:COMサポート「J:COMを名乗る不審なメール・電話」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const notice: Source = {
  url: 'https://notices.jcom.co.jp/notice/93312.html',
  title: 'J:COM「J:COMの名前をかたった詐欺メールにご注意ください」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const addresses: Source = {
  url: 'https://cs.myjcom.jp/knowledgeDetail?an=000004071',
  title: 'J:COMサポート「J:COMの名前で届く不審で怪しいメール」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const jcom: Brand = {
  id: 'jcom',
  name: { ja: 'J:COM', en: 'J:COM' },
  sector: 'carrier',
  aliases: [
    'J:COM',
    'JCOM',
    'ジェイコム',
    'J:COMパーソナルID',
    'JCOM株式会社',
    'J:COMカスタマーセンター',
    'J:COMサポート',
    'J:COM NET',
  ],
  domains: [
    { domain: 'myjcom.jp', source: fakes },
    { domain: 'jcom.co.jp', source: notice },
  ],
  unconfirmedDomains: ['zaq.co.jp', 'zaq.ne.jp'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-card-number',
      channels: ['email', 'sms', 'call'],
      text: {
        ja: 'J:COMは、メールやSMS、電話で支払いの情報を求めません。',
        en: 'J:COM never asks for payment details by mail, SMS or telephone.',
      },
      source: fakes,
    },
  ],
  genuine: [
    {
      text: {
        ja: '「警告」「最終」「停止」などで急がせる題名の本物のメールはありません。',
        en: 'No genuine mail hurries you with a subject such as "warning", "final" or "suspension".',
      },
      source: addresses,
    },
    {
      text: {
        ja: 'J:COMの本物のアドレスから届いたように見える偽メールもあります。',
        en: 'Some fakes appear to come from a real J:COM address.',
      },
      source: addresses,
    },
    {
      text: {
        ja: '国際電話の番号から連絡が来ることはありません。',
        en: 'It never calls from an international number.',
      },
      source: fakes,
    },
  ],
  checkAt: {
    text: {
      ja: 'リンクは使わず、J:COMのマイページを自分で開いて、料金を見ます。',
      en: 'Do not use the link; open My Page at J:COM yourself and look at your bill.',
    },
    url: 'https://www.jcom.co.jp/',
    source: notice,
  },
}
