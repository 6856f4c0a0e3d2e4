import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const navyFederal: Brand = {
  id: 'navy-federal',
  name: { ja: 'ネイビー・フェデラル信用組合', en: 'Navy Federal Credit Union' },
  sector: 'bank',
  aliases: ['Navy Federal', 'Navy Federal Credit Union', 'NFCU'],
  domains: [{ domain: 'navyfederal.org', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.navyfederal.org/', source: twoFactorDirectory },
}
