import type { Evidence } from '../enrich.ts'
import { unseenLures } from '../unseen-lures.ts'
import { finding, type Signal } from './signal.ts'

/** Log-odds below which wording says nothing: it is then about as common in genuine messages. */
const least = 0.5

/** Points for one unit of log-odds. */
const worth = 1.5

/** However sure the wording looks, other evidence has to agree. */
const mostPoints = 6

/** The same where every link and number is a listed body's own: whoever follows them reaches that body. */
const mostBesideOwners = 2

/** The wording as a whole is that of scams, whatever it says; the weights are fitted, see `tools/fit-wording.mjs`. */
export const scamWording = {
  id: 'scam-wording',
  group: 'wording',
  direction: 'scam',
  weight: mostPoints,
  detect(evidence) {
    const { logOdds, passages } = evidence.wording
    if (logOdds < least) return undefined
    const found = finding(evidence, passages)
    const most = leadsHome(evidence) ? mostBesideOwners : mostPoints
    return found && { ...found, weight: Math.min(most, worth * logOdds) }
  },
} as const satisfies Signal

function leadsHome(evidence: Evidence): boolean {
  const { links, phones, strangeLinks, strangePhones } = evidence
  const leads = links.length + phones.length > 0
  return leads && strangeLinks.length + strangePhones.length === 0 && unseenLures(evidence).length === 0
}
