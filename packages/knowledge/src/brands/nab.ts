import type { Brand, Source } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const warning: Source = {
  url: 'https://au.news.yahoo.com/nab-customer-scam-warning-202913153.html',
  title: 'Yahoo News Australia, “Major bank customers warned of scam”',
  kind: 'press',
  checkedOn: '2026-11-23',
}

export const nab: Brand = {
  id: 'nab',
  name: { ja: 'ナショナルオーストラリア銀行', en: 'National Australia Bank' },
  sector: 'bank',
  aliases: ['National Australia Bank', 'NAB alert', 'NAB account', 'NAB Internet Banking'],
  shortNames: ['NAB'],
  domains: [{ domain: 'nab.com.au', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [
    {
      act: 'asks-credentials',
      channels: ['sms', 'email'],
      text: {
        ja: 'NABは、個人や口座の情報を確かめるリンクをSMSやメールで送りません。',
        en: 'NAB never asks you to confirm personal or banking information via a link.',
      },
      source: warning,
    },
  ],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.nab.com.au/', source: twoFactorDirectory },
}
