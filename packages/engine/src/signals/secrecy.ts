import { finding, mentionsOf, type Signal } from './signal.ts'

/** The reader is to tell nobody. */
export const secrecy = {
  id: 'secrecy',
  group: 'secrecy',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'secrecy')),
} as const satisfies Signal
