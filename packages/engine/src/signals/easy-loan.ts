import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** A loan, a policy or a house deal offered to anyone, by a link or number of nobody known (FTC: advance-fee loans). */
export const easyLoan = {
  id: 'easy-loan',
  group: 'money',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangeLinks.length + evidence.strangePhones.length === 0)
      return undefined
    return finding(evidence, mentionsOf(evidence, 'loan'))
  },
} as const satisfies Signal
