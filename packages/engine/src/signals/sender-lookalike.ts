import { type Evidence, isPublicHost } from '../enrich.ts'
import type { Brand } from '../knowledge.ts'
import { passesAs } from '../look-alike.ts'
import { maskHost, type Signal } from './signal.ts'

/** The sender's address is made to be taken for the named body's: amaz0n.example, amazon-support.example. */
export const senderLookalike = {
  id: 'sender-lookalike',
  group: 'identity',
  direction: 'scam',
  weight: 3,
  inWarnings: true,
  detect: (evidence) => {
    const host = evidence.senderHost
    if (!host || isKnown(host.host, evidence)) return undefined
    const labels = host.host.split('.').slice(0, -1)
    const brand = [...namedBrands(evidence)].find((named) => posesAs(labels, named))
    if (!brand) return undefined
    const ranges = evidence.brands.filter((mention) => mention.brand === brand)
    return { ranges, values: { brand: brand.id, hosts: [maskHost(host.host)] } }
  },
} as const satisfies Signal

function isKnown(host: string, { index }: Evidence): boolean {
  return index.ownerOfHost(host) !== undefined || index.isUnconfirmed(host) || isPublicHost(host)
}

function namedBrands({ brands, senderBrands }: Evidence): Set<Brand> {
  return new Set([...senderBrands, ...brands.map(({ brand }) => brand)])
}

/** Shorter names occur inside others by chance. */
const shortestName = 4

function posesAs(labels: readonly string[], { domains }: Brand): boolean {
  return domains.some(({ domain }) => {
    const name = domain.slice(0, domain.indexOf('.'))
    return name.length >= shortestName && labels.some((label) => carries(label, name))
  })
}

/** Whether the label is the name, has it among its words, or is made to be misread for it. */
function carries(label: string, name: string): boolean {
  const words = label.split(/[-_]/)
  return (
    `-${words.join('-')}-`.includes(`-${name}-`) || [label, ...words].some((word) => passesAs(word, name))
  )
}
