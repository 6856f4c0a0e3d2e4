import { finding, mentionsOf, type Signal } from './signal.ts'

/** The device is said to be infected, as in fake support pop-ups. */
export const infectionClaim = {
  id: 'infection-claim',
  group: 'remote',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'infection')),
} as const satisfies Signal
