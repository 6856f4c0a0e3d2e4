import { finding, mentionsOf, type Signal } from './signal.ts'

/** Crypto-assets, which cannot be called back. */
export const cryptoPayment = {
  id: 'crypto-payment',
  group: 'payment',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'crypto')),
} as const satisfies Signal
