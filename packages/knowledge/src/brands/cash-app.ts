import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// Friends write the bare name when they split a bill.
export const cashApp: Brand = {
  id: 'cash-app',
  name: { ja: 'キャッシュアップ', en: 'Cash App' },
  sector: 'payment',
  aliases: ['Cash App Support', 'Cash App account', 'CashApp alert'],
  shortNames: ['Cash App'],
  domains: [{ domain: 'cash.app', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.cash.app/', source: twoFactorDirectory },
}
