import { isOrdinaryLine } from '../enrich.ts'
import { finding, foreignLinks, referencesOf, type Signal, speaksOf } from './signal.ts'

/**
 * A notice that names its reader, the contract or the sum, at least two of the three, and can be reached on an ordinary line
 * only: how creditors, landlords and offices really dun.
 */
const neverItemised = [
  'giftCard',
  'secrecy',
  'arrest',
  'atm',
  'exposure',
  'tellSecret',
  'enterSecret',
  'feeFirst',
  'coverStory',
  'strangersAccount',
] as const

export const itemisedNotice = {
  id: 'itemised-notice',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    const references = referencesOf(evidence)
    const particulars = [evidence.addressees, references, evidence.amounts].filter(({ length }) => length > 0)
    const { strangePhones, strangeLinks } = evidence
    const reachable =
      strangePhones.length + strangeLinks.length > 0 &&
      strangePhones.every(({ kind }) => isOrdinaryLine(kind)) &&
      foreignLinks(evidence).length === 0
    if (particulars.length < 2 || !reachable) return undefined
    if (speaksOf(evidence, ...neverItemised)) return undefined
    return finding(evidence, [...evidence.addressees, ...references])
  },
} as const satisfies Signal
