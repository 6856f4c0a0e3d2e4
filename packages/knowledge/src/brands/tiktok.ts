import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is how people say where they saw something.
export const tiktok: Brand = {
  id: 'tiktok',
  name: { ja: 'TikTok', en: 'TikTok' },
  sector: 'social',
  aliases: ['TikTok account', 'TikTok Support', 'TikTok Shop', 'TikTokアカウント'],
  shortNames: ['TikTok'],
  domains: [{ domain: 'tiktok.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.tiktok.com/', source: twoFactorDirectory },
}
