import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** The reader is to unlock or restore something by a link or number of nobody known. */
export const restoreAccess = {
  id: 'restore-access',
  group: 'account',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangeLinks.length + evidence.strangePhones.length === 0)
      return undefined
    return finding(evidence, mentionsOf(evidence, 'restore'))
  },
} as const satisfies Signal
