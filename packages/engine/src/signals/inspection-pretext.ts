import { finding, mentionsOf, type Signal } from './signal.ts'

/** An inspection that nobody ordered, as a way into the house or to the contract number (点検商法). */
export const inspectionPretext = {
  id: 'inspection-pretext',
  group: 'pretext',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'inspection')),
} as const satisfies Signal
