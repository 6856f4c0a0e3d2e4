import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const capitalOne: Brand = {
  id: 'capital-one',
  name: { ja: 'キャピタル・ワン', en: 'Capital One' },
  sector: 'bank',
  aliases: ['Capital One', 'CapitalOne card'],
  domains: [{ domain: 'capitalone.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.capitalone.com/', source: twoFactorDirectory },
}
