import { finding, mentionsOf, type Signal } from './signal.ts'

/** Money is to be transferred, sent or handed over. */
export const bankTransfer = {
  id: 'bank-transfer',
  group: 'payment',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'bankTransfer')),
} as const satisfies Signal
