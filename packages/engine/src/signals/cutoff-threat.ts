import { finding, mentionsOf, type Signal } from './signal.ts'

/** A line, an account or a contract is to end soon. */
export const cutoffThreat = {
  id: 'cutoff-threat',
  group: 'threat',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'cutoff')),
} as const satisfies Signal
