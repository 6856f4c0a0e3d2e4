import { finding, mentionsOf, type Signal } from './signal.ts'

/** Somebody close is said to have a new number. */
export const newNumber = {
  id: 'new-number',
  group: 'pretext',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'acquaintance')),
} as const satisfies Signal
