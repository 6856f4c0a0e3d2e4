import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const tdBank: Brand = {
  id: 'td-bank',
  name: { ja: 'TD銀行', en: 'TD Bank' },
  sector: 'bank',
  aliases: ['TD Bank', 'TD Canada Trust', 'TD EasyWeb', 'TD account'],
  shortNames: ['TD'],
  domains: [{ domain: 'td.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['tdbank.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.td.com/', source: twoFactorDirectory },
}
