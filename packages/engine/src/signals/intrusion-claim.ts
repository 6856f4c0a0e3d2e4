import { finding, mentionsOf, type Signal } from './signal.ts'

/** Somebody is said to have used the account. */
export const intrusionClaim = {
  id: 'intrusion-claim',
  group: 'account',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'intrusion')),
} as const satisfies Signal
