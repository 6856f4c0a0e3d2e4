import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** A charge, a payee or a sign-in that is not the reader's, to be called off at once by a link or number of nobody known. */
export const disownedCharge = {
  id: 'disowned-charge',
  group: 'account',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangeLinks.length + evidence.strangePhones.length === 0)
      return undefined
    return finding(evidence, mentionsOf(evidence, 'notYou'))
  },
} as const satisfies Signal
