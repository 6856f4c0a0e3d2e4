import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** A bill without a sum, a contract or an addressee: a real creditor knows all three. 国民生活センター on 架空請求. */
export const vagueBill = {
  id: 'vague-bill',
  group: 'demand',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    if (evidence.amounts.length + evidence.addressees.length > 0 || speaksOf(evidence, 'addressee'))
      return undefined
    return finding(evidence, mentionsOf(evidence, 'unpaid'))
  },
} as const satisfies Signal
