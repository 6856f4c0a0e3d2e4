import { isPublicHost } from '../enrich.ts'
import { finding, rangesOf, type Signal } from './signal.ts'

/** Every link leads to a listed body's own host, and there is at least one. */
export const officialLinks = {
  id: 'official-links',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    const { links, strangePhones, index } = evidence
    if (links.length === 0 || strangePhones.length > 0) return undefined
    if (!links.every(({ host }) => index.ownerOfHost(host) !== undefined || isPublicHost(host)))
      return undefined
    return finding(evidence, rangesOf(links))
  },
} as const satisfies Signal
