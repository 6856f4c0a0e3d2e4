import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const disneyPlus: Brand = {
  id: 'disney-plus',
  name: { ja: 'ディズニープラス', en: 'Disney+' },
  sector: 'technology',
  aliases: ['Disney+', 'Disney Plus', 'ディズニープラス'],
  shortNames: ['Disney', 'ディズニー'],
  domains: [{ domain: 'disneyplus.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['disney.co.jp', 'disney.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.disneyplus.com/', source: twoFactorDirectory },
}
