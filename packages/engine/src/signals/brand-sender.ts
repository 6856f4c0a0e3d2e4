import { maskHost, type Signal, speaksOf } from './signal.ts'

/** A body named later than this, in folded units, is spoken of rather than posed as. */
const headline = 80

/** The message names a body, but was sent from another domain, and wants something. */
export const brandSender = {
  id: 'brand-sender',
  group: 'identity',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const brand = evidence.senderBrands[0] ?? evidence.brands.find(({ start }) => start < headline)?.brand
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
      )
    )
      return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return { ranges: named, values: { brand: brand.id, hosts: [maskHost(host.host)] } }
  },
} as const satisfies Signal
