import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** Somebody close, often with a new number, needs money at once (オレオレ詐欺). */
export const moneyForKin = {
  id: 'money-for-kin',
  group: 'money',
  direction: 'scam',
  weight: 3.5,
  detect: (evidence) => {
    if (!speaksOf(evidence, 'acquaintance', 'secrecy', 'bankTransfer')) return undefined
    return finding(evidence, mentionsOf(evidence, 'needMoney'))
  },
} as const satisfies Signal
