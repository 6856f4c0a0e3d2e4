import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const cibc: Brand = {
  id: 'cibc',
  name: { ja: 'CIBC', en: 'CIBC' },
  sector: 'bank',
  aliases: ['CIBC', 'Canadian Imperial Bank of Commerce'],
  domains: [{ domain: 'cibc.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.cibc.com/', source: twoFactorDirectory },
}
