import { isPublicHost } from '../enrich.ts'
import { maskHost, type Signal } from './signal.ts'

/** The sender's name is that of a listed body, the address is not. What the text names is the business of `brand-sender`. */
export const displayNameImpersonation = {
  id: 'display-name-impersonation',
  group: 'identity',
  direction: 'scam',
  weight: 3,
  inWarnings: true,
  detect: (evidence) => {
    const { senderHost, senderBrands, index } = evidence
    const [brand] = senderBrands
    if (!brand || !senderHost) return undefined
    const { host } = senderHost
    if (index.ownerOfHost(host) || index.isUnconfirmed(host) || isPublicHost(host)) return undefined
    const named = evidence.brands.filter((mention) => mention.brand === brand)
    return { ranges: named, values: { brand: brand.id, hosts: [maskHost(host)] } }
  },
} as const satisfies Signal
