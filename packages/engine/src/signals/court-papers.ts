import { finding, mentionsOf, type Signal } from './signal.ts'

/**
 * What real court papers carry. They must never be ignored, so this makes the verdict `verify` whatever else is found.
 * A mere threat to begin such a procedure, 少額訴訟の手続きに移行, is not a paper. 裁判所, notice on 架空請求.
 */
export const courtPapers = {
  id: 'court-papers',
  group: 'court',
  direction: 'genuine',
  weight: 1,
  detect: (evidence) => {
    const papers = mentionsOf(evidence, 'courtPaper')
    const threats = mentionsOf(evidence, 'courtThreat')
    const served = papers.filter(
      (paper) => !threats.some((threat) => threat.start <= paper.start && paper.end <= threat.end),
    )
    return evidence.warning ? undefined : finding(evidence, served)
  },
} as const satisfies Signal
