import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// Newspapers name the company; the longer spellings are those of notices.
export const verizon: Brand = {
  id: 'verizon',
  name: { ja: 'ベライゾン', en: 'Verizon' },
  sector: 'carrier',
  aliases: [
    'Verizon account',
    'Verizon bill',
    'Verizon Free Msg',
    'My Verizon',
    'Verizon customer',
    'Verizon Support',
    'your Verizon',
    'from Verizon',
    'VZW Msg',
  ],
  shortNames: ['Verizon', 'ベライゾン'],
  domains: [{ domain: 'verizon.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['verizonwireless.com', 'vzw.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.verizon.com/', source: twoFactorDirectory },
}
