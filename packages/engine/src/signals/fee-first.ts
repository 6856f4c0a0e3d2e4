import { finding, mentionsOf, type Signal } from './signal.ts'

/** A fee or deposit is to be paid before the promised money comes (融資保証金詐欺 and advance fees). */
export const feeFirst = {
  id: 'fee-first',
  group: 'payment',
  direction: 'scam',
  weight: 3.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'feeFirst')),
} as const satisfies Signal
