import { isPublicHost } from '../enrich.ts'
import { linkFinding, type Signal, speaksOf } from './signal.ts'

/** The reader is to open a link whose host belongs to no listed body. */
export const linkLure = {
  id: 'link-lure',
  group: 'lure',
  direction: 'scam',
  weight: 1,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) => !isPublicHost(host))
    if (!speaksOf(evidence, 'linkLure', 'verifyIdentity', 'locked', 'unpaid', 'absence', 'prize'))
      return undefined
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
