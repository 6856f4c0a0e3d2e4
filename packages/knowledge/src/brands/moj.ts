import type { Brand, Source } from '@monban/engine'

const bills: Source = {
  url: 'https://www.moj.go.jp/hisho/kouhou/hisho06_00434.html',
  title: '法務省「法務省の名称等を不正に使用した架空請求により被害が発生しています」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const immigration: Source = {
  url: 'https://kanridantai.net/isa-jp-20250108',
  title: '管理団体ネット「入管を名乗る不審な電話、メール等」（入管庁の発表の引用）',
  kind: 'other',
  checkedOn: '2026-11-23',
}

// The agency’s site lies under the ministry’s host, so both stand in one entry.
export const moj: Brand = {
  id: 'moj',
  name: { ja: '法務省・出入国在留管理庁', en: 'Ministry of Justice and Immigration Services Agency' },
  sector: 'public-body',
  aliases: [
    '法務省',
    '法務省管轄支局',
    '出入国在留管理庁',
    '出入国在留管理局',
    '入国管理局',
    '入管庁',
    'Ministry of Justice',
    'Immigration Services Agency',
    'Immigration Bureau',
  ],
  domains: [{ domain: 'moj.go.jp', source: bills }],
  numbers: [],
  neverDoes: [
    {
      act: 'threatens-legal-action',
      channels: ['letter', 'sms'],
      text: {
        ja: '法務省は、裁判を起こされたという知らせを送りません。',
        en: 'The ministry sends no notice that someone has sued you.',
      },
      source: {
        url: 'https://www.town.aikawa.kanagawa.jp/soshiki/soumu1/juminkyoudo/kyoudosuisin/info_1/syouhiseikatu/16239.html',
        title: '愛川町「SMSやハガキ、封書等による架空請求に注意」',
        kind: 'official',
        asOf: '2024-08-13',
        checkedOn: '2026-11-23',
      },
    },
    {
      act: 'asks-transfer',
      channels: ['call', 'email'],
      text: {
        ja: '入管の職員は、電話やメールでお金を求めません。',
        en: 'Immigration staff never demand money by telephone or mail.',
      },
      source: immigration,
    },
  ],
  genuine: [
    {
      text: {
        ja: '「法務省管轄支局」を名のる団体は、法務省とは関係がありません。',
        en: 'Bodies calling themselves 法務省管轄支局 have nothing to do with the ministry.',
      },
      source: bills,
    },
    {
      text: {
        ja: '入管が「＋」で始まる海外の番号から電話することはありません。',
        en: 'Immigration never calls from a foreign number beginning with "+".',
      },
      source: immigration,
    },
  ],
  checkAt: {
    text: {
      ja: '書いてある番号は使わず、公式サイトで役所の番号を自分で調べて聞きます。',
      en: 'Do not use the number given; look up the office on the official site yourself, and ask.',
    },
    url: 'https://www.moj.go.jp/',
    source: bills,
  },
}
