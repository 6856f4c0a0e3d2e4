import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const godaddy: Brand = {
  id: 'godaddy',
  name: { ja: 'GoDaddy', en: 'GoDaddy' },
  sector: 'technology',
  aliases: ['GoDaddy'],
  domains: [{ domain: 'godaddy.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.godaddy.com/', source: twoFactorDirectory },
}
