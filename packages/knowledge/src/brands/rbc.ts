import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const rbc: Brand = {
  id: 'rbc',
  name: { ja: 'カナダロイヤル銀行', en: 'RBC Royal Bank' },
  sector: 'bank',
  aliases: ['RBC Royal Bank', 'Royal Bank of Canada', 'RBC account', 'RBC alert'],
  shortNames: ['RBC'],
  domains: [{ domain: 'rbcroyalbank.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['rbc.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.rbcroyalbank.com/', source: twoFactorDirectory },
}
