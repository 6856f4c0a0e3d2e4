import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is an ordinary English word.
export const steam: Brand = {
  id: 'steam',
  name: { ja: 'Steam', en: 'Steam' },
  sector: 'technology',
  aliases: ['Steam account', 'Steam Support', 'Steam Community', 'Steamアカウント', 'Steamサポート'],
  shortNames: ['Steam'],
  domains: [{ domain: 'store.steampowered.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['steampowered.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://store.steampowered.com/', source: twoFactorDirectory },
}
