import { finding, mentionsOf, type Signal } from './signal.ts'

/** The writer claims to hold intimate pictures. */
export const sextortion = {
  id: 'sextortion',
  group: 'money',
  direction: 'scam',
  weight: 5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'sextortion')),
} as const satisfies Signal
