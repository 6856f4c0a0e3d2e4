import { finding, mentionsOf, type Signal } from './signal.ts'

/** Employer, neighbours or a black list are to learn of a debt. No lawful collector may do so. */
export const exposureThreat = {
  id: 'exposure-threat',
  group: 'threat',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'exposure')),
} as const satisfies Signal
