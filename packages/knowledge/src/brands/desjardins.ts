import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const desjardins: Brand = {
  id: 'desjardins',
  name: { ja: 'デジャルダン', en: 'Desjardins' },
  sector: 'bank',
  aliases: ['Desjardins', 'AccèsD'],
  domains: [{ domain: 'desjardins.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.desjardins.com/', source: twoFactorDirectory },
}
