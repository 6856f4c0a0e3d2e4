import { finding, mentionsOf, type Signal } from './signal.ts'

/** Love or an inheritance from a stranger. */
export const strangersFortune = {
  id: 'strangers-fortune',
  group: 'money',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'romance', 'fortune')),
} as const satisfies Signal
