import { finding, mentionsOf, type Signal } from './signal.ts'

/** The reader is to act before thinking. 消費者庁 and 国民生活センター name it the first sign of a bogus bill. */
export const urgency = {
  id: 'urgency',
  group: 'pressure',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'urgent')),
} as const satisfies Signal
