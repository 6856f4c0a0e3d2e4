import type { Brand, Source } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

const direct: Source = {
  url: 'https://www2.firstdirect.com/content/fsdt/en_gb/help/security-centre/fraud-awareness/',
  title: 'first direct, “Fraud awareness”',
  kind: 'official',
  checkedOn: '2026-11-23',
}

const address: Source = {
  url: 'https://onlinebankingreviews.co.uk/suspicious-banking-e-mails/',
  title: 'Online Banking Reviews, “Suspicious banking e-mails” (addresses for reports)',
  kind: 'other',
  checkedOn: '2026-11-23',
}

export const hsbc: Brand = {
  id: 'hsbc',
  name: { ja: 'HSBC', en: 'HSBC' },
  sector: 'bank',
  aliases: ['HSBC', 'HSBC UK', 'first direct bank'],
  domains: [
    { domain: 'firstdirect.com', source: direct },
    { domain: 'hsbc.com', source: address },
    { domain: 'hsbc.co.uk', source: twoFactorDirectory },
  ],
  unconfirmedDomains: ['hsbc.com.hk'],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.hsbc.com/', source: address },
}
