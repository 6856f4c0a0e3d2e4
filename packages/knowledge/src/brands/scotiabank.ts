import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const scotiabank: Brand = {
  id: 'scotiabank',
  name: { ja: 'スコシアバンク', en: 'Scotiabank' },
  sector: 'bank',
  aliases: ['Scotiabank', 'Bank of Nova Scotia'],
  domains: [{ domain: 'scotiabank.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.scotiabank.com/', source: twoFactorDirectory },
}
