import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const vodafone: Brand = {
  id: 'vodafone',
  name: { ja: 'ボーダフォン（英国）', en: 'Vodafone UK' },
  sector: 'carrier',
  aliases: ['Vodafone', 'My Vodafone'],
  domains: [{ domain: 'vodafone.co.uk', source: twoFactorDirectory }],
  unconfirmedDomains: ['vodafone.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.vodafone.co.uk/', source: twoFactorDirectory },
}
