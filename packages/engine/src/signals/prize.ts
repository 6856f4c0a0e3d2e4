import { finding, mentionsOf, type Signal } from './signal.ts'

/** A prize or gift that nobody asked for. */
export const prize = {
  id: 'prize',
  group: 'reward',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'prize')),
} as const satisfies Signal
