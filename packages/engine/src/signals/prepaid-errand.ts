import { finding, mentionsOf, type Signal } from './signal.ts'

/** Cards or e-money are to be bought at a shop, which is how the numbers are got that are asked for later. */
export const prepaidErrand = {
  id: 'prepaid-errand',
  group: 'payment',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'prepaidErrand')),
} as const satisfies Signal
