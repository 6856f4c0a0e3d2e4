import { finding, isJapanese, mentionsOf, type Signal } from './signal.ts'

/** A payment or a card is said to have failed, so that the reader enters another. */
export const paymentProblem = {
  id: 'payment-problem',
  group: 'account',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) =>
    isJapanese(evidence) ? finding(evidence, mentionsOf(evidence, 'paymentProblem')) : undefined,
} as const satisfies Signal
