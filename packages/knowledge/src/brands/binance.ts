import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const binance: Brand = {
  id: 'binance',
  name: { ja: 'バイナンス', en: 'Binance' },
  sector: 'payment',
  aliases: ['Binance', 'バイナンス'],
  domains: [{ domain: 'binance.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.binance.com/', source: twoFactorDirectory },
}
