import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const usaa: Brand = {
  id: 'usaa',
  name: { ja: 'USAA', en: 'USAA' },
  sector: 'bank',
  aliases: ['USAA'],
  domains: [{ domain: 'usaa.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.usaa.com/', source: twoFactorDirectory },
}
