import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// Invitations to groups stand at discord.com, so only the help pages are listed.
export const discord: Brand = {
  id: 'discord',
  name: { ja: 'Discord', en: 'Discord' },
  sector: 'social',
  aliases: ['Discord account', 'Discord Support', 'Discord Nitro', 'Discordアカウント'],
  shortNames: ['Discord'],
  domains: [{ domain: 'support.discord.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://support.discord.com/', source: twoFactorDirectory },
}
