import { isPublicHost } from '../enrich.ts'
import { fold } from '../fold/fold.ts'
import { linkFinding, type Signal } from './signal.ts'

/** Amazonギフト券 is what anybody may give away, and says nothing of who writes. */
const gift = fold('ギフト').key

/** The message names a body, but its link leads to a host that is not that body's. The lead signal for phishing. */
export const brandLink = {
  id: 'brand-link',
  group: 'identity',
  direction: 'scam',
  weight: 4.5,
  detect: (evidence) => {
    const named = evidence.brands.filter(({ end }) => !evidence.folded.key.startsWith(gift, end))
    const brand = named[0]?.brand ?? evidence.senderBrands[0]
    const links = evidence.strangeLinks.filter(({ host }) => !isPublicHost(host))
    if (!brand || links.length === 0) return undefined
    const found = linkFinding(
      evidence,
      links,
      named.filter((mention) => mention.brand === brand),
    )
    return found && { ...found, values: { ...found.values, brand: brand.id } }
  },
} as const satisfies Signal
