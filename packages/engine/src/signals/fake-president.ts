import { finding, mentionsOf, type Signal } from './signal.ts'

/** Staff are asked for a chat group, its QR code or the balance of an account, as in ニセ社長詐欺. */
export const fakePresident = {
  id: 'fake-president',
  group: 'pretext',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'president')),
} as const satisfies Signal
