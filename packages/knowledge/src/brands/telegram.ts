import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// The bare name is how people say where they talk.
export const telegram: Brand = {
  id: 'telegram',
  name: { ja: 'Telegram', en: 'Telegram' },
  sector: 'social',
  aliases: [
    'Telegram account',
    'Telegram Support',
    'Telegram login',
    'Telegramアカウント',
    'テレグラムアカウント',
  ],
  shortNames: ['Telegram', 'テレグラム'],
  domains: [{ domain: 'telegram.org', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.telegram.org/', source: twoFactorDirectory },
}
