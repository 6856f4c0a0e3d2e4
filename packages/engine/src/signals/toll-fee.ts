import { finding, mentionsOf, type Signal } from './signal.ts'

/** A toll, fine or road charge behind a link or number of nobody known (FBI IC3, 2024-04-12: smishing about unpaid tolls). */
export const tollFee = {
  id: 'toll-fee',
  group: 'pretext',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    if (evidence.strangeLinks.length + evidence.strangePhones.length === 0) return undefined
    return finding(evidence, mentionsOf(evidence, 'toll'))
  },
} as const satisfies Signal
