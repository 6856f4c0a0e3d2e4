import { finding, mentionsOf, type Signal } from './signal.ts'

/** Somebody comes for cash, cards or a bank book, or cash is to go by parcel: 警察庁 on 預貯金詐欺. Cash may not be sent by parcel: 郵便法. */
export const handOver = {
  id: 'hand-over',
  group: 'payment',
  direction: 'scam',
  weight: 3.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'handOver')),
} as const satisfies Signal
