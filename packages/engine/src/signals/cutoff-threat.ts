import { apartFrom } from '../ranges.ts'
import { finding, mentionsOf, type Signal } from './signal.ts'

/** A line, an account or a contract is to end soon. What is said to be stopped already counts as such, not twice. */
export const cutoffThreat = {
  id: 'cutoff-threat',
  group: 'threat',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    const stopped = mentionsOf(evidence, 'locked')
    const threats = mentionsOf(evidence, 'cutoff')
    return finding(evidence, apartFrom(stopped, threats))
  },
} as const satisfies Signal
