import { type Evidence, isOrdinaryLine } from '../enrich.ts'
import type { Range } from '../fold/fold.ts'
import { finding, type Signal, speaksOf } from './signal.ts'

/**
 * The reader is to call a number that no listed body has published. Without a link this is the mark of the bogus bill by SMS.
 * An ordinary line counts only in a message that names neither its reader nor a contract, as genuine notices do.
 */
export const callBack = {
  id: 'call-back',
  group: 'lure',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    const { strangePhones } = evidence
    const ordinary = strangePhones.every(({ kind }) => isOrdinaryLine(kind))
    if (ordinary && knowsItsReader(evidence)) return undefined
    const asked =
      speaksOf(evidence, ...asking) ||
      (evidence.message.channel === 'sms' && !ordinary && speaksOf(evidence, 'business')) ||
      strangePhones.some((phone) => isCalled(evidence, phone))
    return asked ? finding(evidence, strangePhones) : undefined
  },
} as const satisfies Signal

/** What makes a number one that is to be called. */
const asking = [
  'callBack',
  'pressOne',
  'unpaid',
  'legal',
  'infection',
  'vagueMatter',
  'notYou',
  'premiumRate',
] as const

function knowsItsReader(evidence: Evidence): boolean {
  const { addressees, amounts } = evidence
  return (
    addressees.length > 0 || amounts.length > 1 || speaksOf(evidence, 'addressee', 'leniency', 'publicOffice')
  )
}

/** Whether the English word for calling stands right before the number. */
function isCalled({ folded }: Evidence, { start }: Range): boolean {
  return /(?:^|[^a-z])(?:call|dial|ring)[^a-z\d]{1,4}$/.test(folded.text.slice(Math.max(0, start - 9), start))
}
