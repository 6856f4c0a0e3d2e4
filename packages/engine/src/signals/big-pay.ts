import { finding, mentionsOf, type Signal } from './signal.ts'

/** Pay or profit far above what is usual, or said to be certain. */
export const bigPay = {
  id: 'big-pay',
  group: 'money',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'bigPay')),
} as const satisfies Signal
