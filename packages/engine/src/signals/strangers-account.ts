import { finding, mentionsOf, type Signal } from './signal.ts'

/** Money is to go to the account of a private person, a new one, or one that is said to keep it safe. */
export const strangersAccount = {
  id: 'strangers-account',
  group: 'payment',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'strangersAccount')),
} as const satisfies Signal
