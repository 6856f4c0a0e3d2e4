import { finding, isConditional, mentionsOf, type Signal } from './signal.ts'

/** An account is said to be locked or restricted, the usual opening of credential phishing. */
export const accountLocked = {
  id: 'account-locked',
  group: 'account',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const ranges = mentionsOf(evidence, 'locked')
    const found = finding(evidence, ranges)
    return found && isConditional(evidence, ranges) ? { ...found, weight: 1 } : found
  },
} as const satisfies Signal
