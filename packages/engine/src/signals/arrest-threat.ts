import { finding, mentionsOf, type Signal } from './signal.ts'

/** The reader is told of being a suspect. 警察庁: the police do not announce that by telephone, video or message. */
export const arrestThreat = {
  id: 'arrest-threat',
  group: 'threat',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'arrest')),
} as const satisfies Signal
