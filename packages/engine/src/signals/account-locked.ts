import { finding, mentionsOf, type Signal } from './signal.ts'

/** An account is said to be locked or restricted, the usual opening of credential phishing. */
export const accountLocked = {
  id: 'account-locked',
  group: 'account',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'locked')),
} as const satisfies Signal
