import { finding, mentionsOf, type Signal } from './signal.ts'

/** The message warns of scams and leads nowhere. */
export const scamWarning = {
  id: 'scam-warning',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) =>
    evidence.warning ? finding(evidence, mentionsOf(evidence, 'scamWarning')) : undefined,
} as const satisfies Signal
