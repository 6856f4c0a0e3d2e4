import { isBodyHost } from '../enrich.ts'
import { finding, type Signal } from './signal.ts'

/** Log-odds above which wording says nothing. */
const most = -0.5

/** Points for one unit of log-odds. */
const worth = 1.5

/** However ordinary the wording looks, other evidence outweighs it; the more so where the message leads to strangers. */
const mostPoints = 4
const mostBesideStrangers = 1.5

/** The wording as a whole is that of genuine messages; it never outweighs what the message does. */
export const genuineWording = {
  id: 'genuine-wording',
  group: 'genuineWording',
  direction: 'genuine',
  weight: mostPoints,
  inWarnings: true,
  detect(evidence) {
    const { logOdds, passages } = evidence.wording
    if (logOdds > most) return undefined
    const strangers =
      evidence.strangePhones.length > 0 || evidence.strangeLinks.some(({ host }) => !isBodyHost(host))
    const found = finding(evidence, passages)
    return (
      found && { weight: Math.min(strangers ? mostBesideStrangers : mostPoints, worth * -logOdds), ...found }
    )
  },
} as const satisfies Signal
