import { finding, mentionsOf, type Signal } from './signal.ts'

/** How a stranger starts a talk "by mistake". Friends write so too, so that it decides nothing alone. */
export const strangerOpener = {
  id: 'stranger-opener',
  group: 'pretext',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => finding(evidence, mentionsOf(evidence, 'opener')),
} as const satisfies Signal
