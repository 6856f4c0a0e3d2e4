import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is an ordinary English word.
export const chase: Brand = {
  id: 'chase',
  name: { ja: 'チェース銀行', en: 'Chase' },
  sector: 'bank',
  aliases: [
    'Chase Bank',
    'Chase Online',
    'JPMorgan Chase',
    'JPMorgan',
    'J.P. Morgan',
    'Chase account',
    'Chase card',
    'Chase fraud',
    'チェース銀行',
  ],
  shortNames: ['Chase'],
  domains: [{ domain: 'chase.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['jpmorgan.com', 'jpmorganchase.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.chase.com/', source: twoFactorDirectory },
}
