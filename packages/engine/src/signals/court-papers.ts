import type { Range } from '../fold/fold.ts'
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
    if (evidence.warning) return undefined
    const papers = mentionsOf(evidence, 'courtPaper')
    return finding(evidence, outsideOf(mentionsOf(evidence, 'courtThreat'), papers))
  },
} as const satisfies Signal

/** The papers that no threat contains. Both lists are in text order without overlaps, so one walk suffices. */
function outsideOf(threats: readonly Range[], papers: readonly Range[]): Range[] {
  let next = 0
  return papers.filter((paper) => {
    while (next < threats.length && (threats[next] as Range).end < paper.end) next++
    return (threats[next]?.start ?? Number.POSITIVE_INFINITY) > paper.start
  })
}
