import { isOrdinaryLine } from '../enrich.ts'
import { finding, mentionsOf, type Signal, speaksOf } from './signal.ts'

/**
 * A notice that names its reader, the contract or the sum, at least two of the three, and can be reached on an ordinary line
 * only: how creditors, landlords and offices really dun.
 */
export const itemisedNotice = {
  id: 'itemised-notice',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    const references = mentionsOf(evidence, 'addressee')
    const particulars = [evidence.addressees, references, evidence.amounts].filter(({ length }) => length > 0)
    const reachable =
      evidence.strangePhones.length > 0 && evidence.strangePhones.every(({ kind }) => isOrdinaryLine(kind))
    if (particulars.length < 2 || !reachable || evidence.strangeLinks.length > 0) return undefined
    if (speaksOf(evidence, 'giftCard', 'secrecy', 'arrest', 'atm', 'exposure')) return undefined
    return finding(evidence, [...evidence.addressees, ...references])
  },
} as const satisfies Signal
