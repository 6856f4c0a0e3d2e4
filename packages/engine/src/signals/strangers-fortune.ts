import { finding, mentionsOf, type Signal } from './signal.ts'

/** Love or an inheritance from a stranger. */
export const strangersFortune = {
  id: 'strangers-fortune',
  group: 'money',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'romance')),
} as const satisfies Signal
