import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { britishBanksNeverAsk, companiesDoWrite, openAppOrBookmark } from '../statements.ts'

// The bare name is a town.
export const halifax: Brand = {
  id: 'halifax',
  name: { ja: 'ハリファックス銀行', en: 'Halifax' },
  sector: 'bank',
  aliases: ['Halifax Bank', 'Halifax account', 'Halifax Online', 'Halifax card'],
  shortNames: ['Halifax'],
  domains: [
    { domain: 'halifax.co.uk', source: twoFactorDirectory },
    { domain: 'halifax-online.co.uk', source: twoFactorDirectory },
  ],
  numbers: [],
  neverDoes: [britishBanksNeverAsk],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.halifax.co.uk/', source: twoFactorDirectory },
}
