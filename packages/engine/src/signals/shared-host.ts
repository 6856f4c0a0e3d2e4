import { linkFinding, type Signal } from './signal.ts'

/** A host under a suffix where anyone gets a name at once (Public Suffix List, private section), e.g. dynamic DNS. */
export const sharedHost = {
  id: 'shared-host',
  group: 'link',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ sharedUnder }) => sharedUnder !== undefined)
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
