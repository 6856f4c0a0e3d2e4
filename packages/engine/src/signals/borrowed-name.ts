import type { Evidence } from '../enrich.ts'
import { isPublicHost } from '../enrich.ts'
import type { Range } from '../fold/fold.ts'
import { finding, mentionsOf, type Signal } from './signal.ts'

/** A name that comes later than this, in folded units, is spoken of rather than posed as. */
const headline = 80

/** Speaks for a well-known body abroad that we hold no facts about, and gives a link or number that does not bear its name. */
export const borrowedName = {
  id: 'borrowed-name',
  group: 'identity',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const { brands, strangeLinks, strangePhones } = evidence
    if (brands.length > 0 || strangeLinks.length + strangePhones.length === 0) return undefined
    const names = mentionsOf(evidence, 'borrowedName').filter(({ start }) => start < headline)
    return finding(
      evidence,
      names.filter((name) => !leadsToItself(evidence, name)),
    )
  },
} as const satisfies Signal

/** Whether every link leads to a host named exactly so, as usps.com is for USPS, or to a public body's. */
function leadsToItself({ folded, strangeLinks }: Evidence, { start, end }: Range): boolean {
  const name = folded.key.slice(start, end).replace(/[^a-z0-9]/g, '')
  return (
    strangeLinks.length > 0 &&
    strangeLinks.every(({ host, domain }) => isPublicHost(host) || isNamed(domain, name))
  )
}

const ownEnding = /^(?:com|org|gov|net|co\.uk|com\.au|com\.sg|ca|ie|co\.nz)$/

function isNamed(domain: string, name: string): boolean {
  const dot = domain.indexOf('.')
  return domain.slice(0, dot) === name && ownEnding.test(domain.slice(dot + 1))
}
