import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// Friends write the bare name when they split a bill.
export const venmo: Brand = {
  id: 'venmo',
  name: { ja: 'ベンモ', en: 'Venmo' },
  sector: 'payment',
  aliases: ['Venmo account', 'Venmo payment', 'Venmo Support'],
  shortNames: ['Venmo'],
  domains: [{ domain: 'venmo.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.venmo.com/', source: twoFactorDirectory },
}
