import { finding, mentionsOf, type Signal } from './signal.ts'

/** A superior asks staff for a chat group or a payment (ニセ社長詐欺). */
export const fakePresident = {
  id: 'fake-president',
  group: 'pretext',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'president')),
} as const satisfies Signal
