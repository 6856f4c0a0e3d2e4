import { finding, mentionsOf, type Signal } from './signal.ts'

/** A refund for which the reader has to operate a payment app: what is entered is an outgoing payment (国民生活センター, 〇〇ペイで返金). */
export const payBack = {
  id: 'pay-back',
  group: 'payment',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'payBack')),
} as const satisfies Signal
