import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

export const shopify: Brand = {
  id: 'shopify',
  name: { ja: 'Shopify', en: 'Shopify' },
  sector: 'shop',
  aliases: ['ショッピファイ', 'Shopify account', 'Shopifyアカウント', 'Shopify Support'],
  shortNames: ['Shopify'],
  domains: [{ domain: 'shopify.com', source: twoFactorDirectory }],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.shopify.com/', source: twoFactorDirectory },
}
