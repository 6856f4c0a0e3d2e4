import { finding, isBrief, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** An order or renewal that the reader never made, with a number to cancel it: the opening of refund and support scams (FTC, 2022). */
export const bogusOrder = {
  id: 'bogus-order',
  group: 'pretext',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangePhones.length === 0 || !speaksOf(evidence, 'notYou', 'refund'))
      return undefined
    return finding(evidence, mentionsOf(evidence, 'bogusOrder'))
  },
} as const satisfies Signal
