import type { Brand } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesDoWrite, companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

// People name it in passing, about what they buy.
export const ebay: Brand = {
  id: 'ebay',
  name: { ja: 'イーベイ', en: 'eBay' },
  sector: 'shop',
  aliases: ['eBay account', 'eBay Support', 'eBay Customer', 'イーベイ'],
  shortNames: ['eBay'],
  domains: [
    { domain: 'ebay.com', source: twoFactorDirectory },
    { domain: 'ebay.co.uk', source: twoFactorDirectory },
    { domain: 'ebay.com.au', source: twoFactorDirectory },
    { domain: 'ebay.de', source: twoFactorDirectory },
    { domain: 'ebay.co.jp', source: twoFactorDirectory },
  ],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [companiesDoWrite],
  checkAt: { text: openAppOrBookmark, url: 'https://www.ebay.com/', source: twoFactorDirectory },
}
