import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name stands under many an e-mail signature.
export const linkedin: Brand = {
  id: 'linkedin',
  name: { ja: 'リンクトイン', en: 'LinkedIn' },
  sector: 'social',
  aliases: [
    'LinkedIn account',
    'LinkedIn Support',
    'LinkedIn Security',
    'LinkedInアカウント',
    'リンクトイン',
  ],
  shortNames: ['LinkedIn', 'Linked in'],
  domains: [{ domain: 'linkedin.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.linkedin.com/', source: twoFactorDirectory },
}
