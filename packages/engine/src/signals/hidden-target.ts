import { isShortener } from '../short-links.ts'
import { linkFinding, type Signal } from './signal.ts'

export const hiddenTarget = {
  id: 'hidden-target',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ host }) => isShortener(host))
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
