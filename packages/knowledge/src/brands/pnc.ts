import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const pnc: Brand = {
  id: 'pnc',
  name: { ja: 'PNC銀行', en: 'PNC Bank' },
  sector: 'bank',
  aliases: ['PNC Bank', 'PNC alert', 'PNC account'],
  shortNames: ['PNC'],
  domains: [{ domain: 'pnc.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.pnc.com/', source: twoFactorDirectory },
}
