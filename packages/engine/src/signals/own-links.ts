import { foreignLinks, linkFinding, type Signal } from './signal.ts'

/** A body named later than this, in folded units, is spoken of rather than posed as. */
const headline = 80

/** Every link leads to the domain that the mail came from, and no listed body is named that owns another. Weak: whoever sends can own a domain. */
export const ownLinks = {
  id: 'own-links',
  group: 'genuine',
  direction: 'genuine',
  weight: 2,
  detect: (evidence) => {
    const { strangeLinks, senderHost, brands, senderBrands } = evidence
    if (strangeLinks.length === 0 || foreignLinks(evidence).length > 0 || !senderHost) return undefined
    const poses = senderBrands.length > 0 || brands.some(({ start }) => start < headline)
    return poses ? undefined : linkFinding(evidence, strangeLinks)
  },
} as const satisfies Signal
