import { finding, isBrief, mentionsOf, type Signal } from './signal.ts'

/** Slimming and cures of quacks behind a link of nobody known. */
export const miracleCure = {
  id: 'miracle-cure',
  group: 'reward',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (!isBrief(evidence) || evidence.strangeLinks.length + evidence.strangePhones.length === 0)
      return undefined
    return finding(evidence, mentionsOf(evidence, 'cure'))
  },
} as const satisfies Signal
