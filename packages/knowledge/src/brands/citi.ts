import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const citi: Brand = {
  id: 'citi',
  name: { ja: 'シティバンク', en: 'Citibank' },
  sector: 'bank',
  aliases: ['Citibank', 'Citi Bank card', 'Citi card', 'Citi account', 'Citigroup', 'シティバンク'],
  shortNames: ['Citi'],
  domains: [
    { domain: 'citi.com', source: twoFactorDirectory },
    { domain: 'citibank.com', source: twoFactorDirectory },
    { domain: 'citicards.com', source: twoFactorDirectory },
    { domain: 'accountonline.com', source: twoFactorDirectory },
  ],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.citi.com/', source: twoFactorDirectory },
}
