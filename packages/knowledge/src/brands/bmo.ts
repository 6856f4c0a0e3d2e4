import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const bmo: Brand = {
  id: 'bmo',
  name: { ja: 'モントリオール銀行', en: 'BMO' },
  sector: 'bank',
  aliases: ['BMO Bank', 'Bank of Montreal', 'BMO account', 'BMO alert'],
  shortNames: ['BMO'],
  domains: [{ domain: 'bmo.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.bmo.com/', source: twoFactorDirectory },
}
