import type { Brand, Source } from '@monban/engine'
import { twoFactorDirectory } from '../sources-general.ts'
import { companiesSendNoPaymentLinks, openAppOrBookmark } from '../statements.ts'

const market: Source = {
  url: 'https://marketrealist.com/how-to-protect-yourself-from-the-latest-best-buy-scam/',
  title: 'Market Realist, “How to protect yourself from the latest Best Buy scam”',
  kind: 'press',
  asOf: '2023-11-13',
  checkedOn: '2026-11-23',
}

export const bestBuy: Brand = {
  id: 'best-buy',
  name: { ja: 'ベストバイ・ギークスクワッド', en: 'Best Buy and Geek Squad' },
  sector: 'shop',
  aliases: ['Geek Squad', 'Best Buy account', 'Best Buy order', 'Best Buy membership', 'BestBuy.com'],
  shortNames: ['Best Buy'],
  domains: [{ domain: 'bestbuy.com', source: twoFactorDirectory }],
  unconfirmedDomains: ['geeksquad.com'],
  numbers: [],
  neverDoes: [companiesSendNoPaymentLinks],
  genuine: [
    {
      text: {
        ja: 'ギークスクワッドから、頼んでいない電話がかかってくることはありません。',
        en: 'Geek Squad does not call out of the blue.',
      },
      source: market,
    },
  ],
  checkAt: { text: openAppOrBookmark, url: 'https://www.bestbuy.com/', source: twoFactorDirectory },
}
