import { isOrdinaryLine } from '../enrich.ts'
import { finding, foreignLinks, mentionsOf, type Signal } from './signal.ts'

/** A creditor that allows for crossed payments or offers to talk, as lawful ones do; no stranger's link, and no number but ordinary ones. */
export const lenientNotice = {
  id: 'lenient-notice',
  group: 'genuine',
  direction: 'genuine',
  weight: 2,
  detect: (evidence) => {
    const reachable = evidence.strangePhones.every(({ kind }) => isOrdinaryLine(kind))
    if (!reachable || foreignLinks(evidence).length > 0) return undefined
    return finding(evidence, mentionsOf(evidence, 'leniency'))
  },
} as const satisfies Signal
