import { type Evidence, isBodyHost } from '../enrich.ts'
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

/** The same where all of them are names that only a registered organisation in Japan can have. */
const mostBesideBodies = 3

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
    return found && { weight: Math.min(mostOf(evidence), worth * logOdds), ...found }
  },
} as const satisfies Signal

/** The same in mail of other languages, where newsletters and adverts word themselves as lures do. */
const mostInForeignMail = 2.5

function mostOf(evidence: Evidence): number {
  return Math.min(mostByTargets(evidence), isForeignMail(evidence) ? mostInForeignMail : mostPoints)
}

function isForeignMail({ message, japanese }: Evidence): boolean {
  return message.channel === 'email' && !japanese
}

function mostByTargets(evidence: Evidence): number {
  const { links, phones, strangeLinks, strangePhones } = evidence
  if (links.length + phones.length === 0 || strangePhones.length > 0) return mostPoints
  if (unseenLures(evidence).length > 0) return mostPoints
  if (strangeLinks.length === 0) return mostBesideOwners
  return strangeLinks.every(({ host }) => isBodyHost(host)) ? mostBesideBodies : mostPoints
}
