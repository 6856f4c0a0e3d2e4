import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

export const monzo: Brand = {
  id: 'monzo',
  name: { ja: 'モンゾ', en: 'Monzo' },
  sector: 'bank',
  aliases: ['Monzo'],
  domains: [{ domain: 'monzo.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.monzo.com/', source: twoFactorDirectory },
}
