import { isOrdinaryLine } from '../enrich.ts'
import { finding, foreignLinks, referencesOf, type Signal } from './signal.ts'

/** Addressee, contract or order number, sum: particulars that a stranger does not know, and no stranger's link or number. */
export const particulars = {
  id: 'particulars',
  group: 'genuine',
  direction: 'genuine',
  weight: 1.5,
  detect: (evidence) => {
    const reachable = evidence.strangePhones.every(({ kind }) => isOrdinaryLine(kind))
    if (!reachable || foreignLinks(evidence).length > 0) return undefined
    return finding(evidence, [...evidence.addressees, ...referencesOf(evidence)])
  },
} as const satisfies Signal
