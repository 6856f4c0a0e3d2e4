import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Where the reader is said to have applied: most results of a draw are genuine. */
const afterApplying = 0.5

/** A prize or gift that nobody asked for. */
export const prize = {
  id: 'prize',
  group: 'reward',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const found = finding(evidence, mentionsOf(evidence, 'prize'))
    return found && speaksOf(evidence, 'applied') ? { ...found, weight: afterApplying } : found
  },
} as const satisfies Signal
