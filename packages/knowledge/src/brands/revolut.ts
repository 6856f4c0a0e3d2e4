import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const revolut: Brand = {
  id: 'revolut',
  name: { ja: 'レボリュート', en: 'Revolut' },
  sector: 'payment',
  aliases: ['Revolut', 'レボリュート'],
  domains: [{ domain: 'revolut.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.revolut.com/', source: twoFactorDirectory },
}
