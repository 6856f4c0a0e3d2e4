import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// People name it in passing, about where they stay.
export const airbnb: Brand = {
  id: 'airbnb',
  name: { ja: 'エアビーアンドビー', en: 'Airbnb' },
  sector: 'travel',
  aliases: ['Airbnb account', 'Airbnb Support', 'Airbnbアカウント', 'エアビーアンドビー'],
  shortNames: ['Airbnb'],
  domains: [{ domain: 'airbnb.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['airbnb.jp', 'airbnb.co.uk'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.airbnb.com/', source: twoFactorDirectory },
}
