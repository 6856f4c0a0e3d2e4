import { finding, mentionsOf, type Signal } from './signal.ts'

/** Points are said to expire. */
export const expiringPoints = {
  id: 'expiring-points',
  group: 'reward',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'points')),
} as const satisfies Signal
