import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** Sex or a date from nowhere, behind a link, a number or a keyword. */
export const adultLure = {
  id: 'adult-lure',
  group: 'reward',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangeLinks.length + evidence.strangePhones.length === 0)
      return undefined
    return finding(evidence, mentionsOf(evidence, 'adult'))
  },
} as const satisfies Signal
