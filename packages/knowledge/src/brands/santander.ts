import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

export const santander: Brand = {
  id: 'santander',
  name: { ja: 'サンタンデール銀行', en: 'Santander' },
  sector: 'bank',
  aliases: ['Santander', 'サンタンデール'],
  domains: [{ domain: 'santander.co.uk', source: twoFactorDirectory }],
  unconfirmedDomains: ['santander.com', 'santanderbank.com'],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.santander.co.uk/', source: twoFactorDirectory },
}
