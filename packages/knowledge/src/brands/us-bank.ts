import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const usBank: Brand = {
  id: 'us-bank',
  name: { ja: 'U.S.バンク', en: 'U.S. Bank' },
  sector: 'bank',
  aliases: ['U.S. Bank', 'US Bank account', 'US Bank alert', 'USBank'],
  shortNames: ['US Bank'],
  domains: [{ domain: 'usbank.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.usbank.com/', source: twoFactorDirectory },
}
