import { finding, mentionsOf, type Signal } from './signal.ts'

/** A recorded voice asks for a key press, which hands the call to a scammer. */
export const pressOne = {
  id: 'press-one',
  group: 'lure',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'pressOne')),
} as const satisfies Signal
