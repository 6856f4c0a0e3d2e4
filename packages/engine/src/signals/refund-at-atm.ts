import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/** A refund is promised and the reader is sent to an ATM. No public body pays refunds this way: 警察庁 on 還付金詐欺. */
export const refundAtAtm = {
  id: 'refund-at-atm',
  group: 'payment',
  direction: 'scam',
  weight: 6,
  detect: (evidence) => {
    if (!speaksOf(evidence, 'refund') || !speaksOf(evidence, 'atm')) return undefined
    return finding(evidence, mentionsOf(evidence, 'refund', 'atm'))
  },
} as const satisfies Signal
