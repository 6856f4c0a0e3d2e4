import { maskHost, type Signal, speaksOf } from './signal.ts'

/** A body named later than this, in folded units, is spoken of rather than posed as. */
const headline = 80

/** The text names a body, but was sent from another domain, and wants something. The sender's name has a signal of its own. */
export const brandSender = {
  id: 'brand-sender',
  group: 'identity',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (evidence.senderBrands.length > 0) return undefined
    const brand = evidence.brands.find(({ start }) => start < headline)?.brand
    const host = evidence.senderHost
    if (!brand || !host || evidence.index.ownerOfHost(host.host)) return undefined
    if (
      !speaksOf(
        evidence,
        'locked',
        'intrusion',
        'verifyIdentity',
        'unpaid',
        'urgent',
        'cutoff',
        'points',
        'refund',
        'enterSecret',
        'tellSecret',
        'paymentProblem',
      )
    )
      return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return { ranges: named, values: { brand: brand.id, hosts: [maskHost(host.host)] } }
  },
} as const satisfies Signal
