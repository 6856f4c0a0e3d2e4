import { finding, mentionsOf, type Signal } from './signal.ts'

/** An invitation to invest from somebody unknown. */
export const investment = {
  id: 'investment',
  group: 'money',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'invest')),
} as const satisfies Signal
