import { finding, mentionsOf, type Signal } from './signal.ts'

/** A code, a password or a card number is to be told, read out or sent to somebody. No bank, card company or office asks for that: 全国銀行協会, 日本クレジット協会. */
export const toldSecret = {
  id: 'told-secret',
  group: 'secrets',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'tellSecret')),
} as const satisfies Signal
