import { finding, mentionsOf, type Signal } from './signal.ts'

/** Much money for little work, or profit without risk. */
export const easyMoney = {
  id: 'easy-money',
  group: 'money',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'easyMoney')),
} as const satisfies Signal
