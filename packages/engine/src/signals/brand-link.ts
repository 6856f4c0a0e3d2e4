import { isPublicHost } from '../enrich.ts'
import { finding, maskHost, rangesOf, type Signal } from './signal.ts'

/** The message names a body, but its link leads to a host that is not that body's. The lead signal for phishing. */
export const brandLink = {
  id: 'brand-link',
  group: 'identity',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => {
    const brand = evidence.brands[0]?.brand ?? evidence.senderBrands[0]
    const links = evidence.strangeLinks.filter(({ host }) => !isPublicHost(host))
    if (!brand || links.length === 0) return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return finding(evidence, [...named, ...rangesOf(links)], {
      brand: brand.id,
      hosts: links.slice(0, 1).map(({ host }) => maskHost(host)),
    })
  },
} as const satisfies Signal
