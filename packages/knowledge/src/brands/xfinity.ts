import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const xfinity: Brand = {
  id: 'xfinity',
  name: { ja: 'エックスフィニティ', en: 'Xfinity (Comcast)' },
  sector: 'carrier',
  aliases: ['Xfinity', 'Comcast account', 'Comcast Support'],
  shortNames: ['Comcast'],
  domains: [{ domain: 'xfinity.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['comcast.net', 'comcast.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.xfinity.com/', source: twoFactorDirectory },
}
