import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is a place that people go to.
export const costco: Brand = {
  id: 'costco',
  name: { ja: 'コストコ', en: 'Costco' },
  sector: 'shop',
  aliases: [
    'Costco membership',
    'Costco account',
    'Costco Wholesale',
    'Costco rewards',
    'コストコ会員',
    'コストコホールセール',
  ],
  shortNames: ['Costco', 'コストコ'],
  domains: [{ domain: 'costco.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['costco.co.jp'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.costco.com/', source: twoFactorDirectory },
}
