import type { Brand, Source } from '@monban/engine'
import { openAppOrBookmark, singaporeBanksSendNoLinks } from '../statements.ts'

const online: Source = {
  url: 'https://www.dbs.com.sg/personal/deposits/bank-with-ease/protecting-yourself-online',
  title: 'DBS, “Protecting yourself online”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const alert: Source = {
  url: 'https://www.dbs.com.sg/personal/deposits/security-and-you/default.page',
  title: 'DBS, “Latest security alerts”',
  kind: 'official',
  asOf: '2020-06-11',
  checkedOn: '2026-11-23',
}

const vn: Source = {
  url: 'https://www.dbs.com/vn/security.page',
  title: 'DBS Vietnam, “Banking online”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

export const dbs: Brand = {
  id: 'dbs',
  name: { ja: 'DBS銀行', en: 'DBS Bank' },
  sector: 'bank',
  aliases: ['DBS Bank', 'DBS/POSB', 'POSB Bank', 'DBS digibank', 'DBS account'],
  shortNames: ['DBS'],
  domains: [
    { domain: 'dbs.com.sg', source: online },
    { domain: 'dbs.com', source: vn },
  ],
  unconfirmedDomains: ['posb.com.sg'],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email', 'call'],
      text: {
        ja: 'DBSは、口座の情報や確認コードを電話やSMSやメールで尋ねません。',
        en: 'DBS never asks for account details or codes by phone, e-mail or SMS.',
      },
      source: alert,
    },
    singaporeBanksSendNoLinks,
  ],
  genuine: [
    {
      text: {
        ja: 'シンガポールにいる客に、DBSが＋で始まる番号から電話することはありません。',
        en: 'DBS never calls a customer in Singapore from a number with a “+” prefix.',
      },
      source: alert,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.dbs.com.sg/', source: online },
}
