import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const westpac: Brand = {
  id: 'westpac',
  name: { ja: 'ウエストパック銀行', en: 'Westpac' },
  sector: 'bank',
  aliases: ['Westpac', 'ウエストパック銀行'],
  domains: [{ domain: 'westpac.com.au', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.westpac.com.au/', source: twoFactorDirectory },
}
