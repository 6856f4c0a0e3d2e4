import { finding, isConditional, mentionsOf, type Signal } from './signal.ts'

/** A court, a lawsuit or a seizure is announced. Courts announce nothing by message: 裁判所, notice on 架空請求. */
export const legalThreat = {
  id: 'legal-threat',
  group: 'threat',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => {
    const ranges = mentionsOf(evidence, 'legal')
    const found = finding(evidence, ranges)
    return found && isConditional(evidence, ranges) ? { ...found, weight: 1.5 } : found
  },
} as const satisfies Signal
