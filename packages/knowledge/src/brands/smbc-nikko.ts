import type { Brand, Source } from '@monban/engine'

const selfDefence: Source = {
  url: 'https://www.smbcnikko.co.jp/security/selfdefense.html',
  title: 'SMBC日興証券「お客さまご自身でできるセキュリティ対策」',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const smbcNikko: Brand = {
  id: 'smbc-nikko',
  name: { ja: 'SMBC日興証券', en: 'SMBC Nikko Securities' },
  sector: 'securities',
  aliases: [
    'SMBC日興証券',
    '日興証券',
    '日興イージートレード',
    '日興コーディアル証券',
    'SMBC Nikko',
    'SMBC Nikko Securities',
  ],
  domains: [{ domain: 'smbcnikko.co.jp', source: selfDefence }],
  numbers: [
    {
      number: '+81120285250',
      purpose: {
        ja: '日興コンタクトセンターの不正利用専用ダイヤル',
        en: 'Nikko contact centre, line for misuse',
      },
      source: selfDefence,
    },
  ],
  neverDoes: [],
  genuine: [
    {
      text: {
        ja: 'メール通知サービスに登録した人には、ログインや取引のお知らせがメールで届きます。',
        en: 'People who signed up for mail notices are told of logins and trades.',
      },
      source: selfDefence,
    },
  ],
  checkAt: {
    text: {
      ja: '自分のブックマークから日興イージートレードを開き、前回のログイン日時と取引の履歴を見ます。',
      en: 'Open Nikko Easy Trade from your own bookmark and look at the last login and your history.',
    },
    url: 'https://www.smbcnikko.co.jp/',
    source: selfDefence,
  },
}
