import type { Evidence } from '../enrich.ts'
import type { Source } from '../knowledge.ts'
import { sourceValues } from '../noted-source.ts'
import { unseenLures } from '../unseen-lures.ts'
import { finding, type Signal } from './signal.ts'

/** What an official number is worth beside a button that leads nobody knows where. */
const inSmallPrint = 1

/** The only number to call is one that a listed body or the directory knows as published, so calling it reaches its owner. */
export const officialNumber = {
  id: 'official-number',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    if (evidence.strangePhones.length > 0 || evidence.strangeLinks.length > 0) return undefined
    const source = sourceOf(evidence)
    const found = finding(evidence, evidence.phones, source && sourceValues(source))
    return found && unseenLures(evidence).length > 0 ? { ...found, weight: inSmallPrint } : found
  },
} as const satisfies Signal

/** Where the first number was published. */
function sourceOf({ phones: [first], index, listed }: Evidence): Source | undefined {
  return first && (index.ownerOfNumber(first.number)?.number.source ?? listed.get(first.number)?.source)
}
