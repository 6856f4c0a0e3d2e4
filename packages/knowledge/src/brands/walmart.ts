import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is a place that people go to.
export const walmart: Brand = {
  id: 'walmart',
  name: { ja: 'ウォルマート', en: 'Walmart' },
  sector: 'shop',
  aliases: ['Walmart account', 'Walmart order', 'Walmart+', 'Walmart Rewards'],
  shortNames: ['Walmart', 'ウォルマート'],
  domains: [{ domain: 'walmart.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.walmart.com/', source: twoFactorDirectory },
}
