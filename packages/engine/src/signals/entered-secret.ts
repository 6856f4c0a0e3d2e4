import { finding, mentionsOf, type Signal } from './signal.ts'

/** A card number, a password or proof of identity is to be entered or sent where the message leads. */
export const enteredSecret = {
  id: 'entered-secret',
  group: 'secrets',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'enterSecret')),
} as const satisfies Signal
