import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Money back, by a link or a call that no listed body has published, or at a cash machine. */
export const refundLure = {
  id: 'refund-lure',
  group: 'reward',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    if (evidence.strangeLinks.length + evidence.strangePhones.length === 0 && !speaksOf(evidence, 'atm'))
      return undefined
    return finding(evidence, mentionsOf(evidence, 'refund'))
  },
} as const satisfies Signal
