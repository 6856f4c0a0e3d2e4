import { unseenLures } from '../unseen-lures.ts'
import { finding, type Signal } from './signal.ts'

/** What an official number is worth beside a button that leads nobody knows where. */
const inSmallPrint = 1

/** The only number to call is one that a listed body publishes, so calling it reaches that body. */
export const officialNumber = {
  id: 'official-number',
  group: 'genuine',
  direction: 'genuine',
  weight: 4,
  detect: (evidence) => {
    if (evidence.strangePhones.length > 0 || evidence.strangeLinks.length > 0) return undefined
    const found = finding(evidence, evidence.phones)
    return found && unseenLures(evidence).length > 0 ? { ...found, weight: inSmallPrint } : found
  },
} as const satisfies Signal
