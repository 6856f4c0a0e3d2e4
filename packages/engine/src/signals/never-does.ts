import type { Evidence } from '../enrich.ts'
import type { Range } from '../fold/fold.ts'
import type { Act } from '../knowledge.ts'
import { finding, mentionsOf, rangesOf, type Signal, speaksOf } from './signal.ts'

/** The message does what the named body has said it never does. */
export const neverDoes = {
  id: 'never-does',
  group: 'identity',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    const brands = new Set([...evidence.brands.map(({ brand }) => brand), ...evidence.senderBrands])
    for (const brand of brands) {
      const broken = brand.neverDoes.find(
        ({ act, channels }) =>
          channels.includes(evidence.message.channel) && actRanges[act](evidence).length > 0,
      )
      if (!broken) continue
      const named = evidence.brands.filter((mention) => mention.brand === brand)
      return finding(evidence, [...named, ...actRanges[broken.act](evidence)], {
        brand: brand.id,
        act: broken.act,
      })
    }
    return undefined
  },
} as const satisfies Signal

/** Where a message that leads elsewhere asks for what only the reader and the body may know. */
const secrets = ['verifyIdentity', 'enterSecret', 'tellSecret'] as const

/** Where the message does each act. */
const actRanges: Readonly<Record<Act, (evidence: Evidence) => readonly Range[]>> = {
  'demands-unpaid-charge': (evidence) => mentionsOf(evidence, 'unpaid'),
  'threatens-legal-action': (evidence) => mentionsOf(evidence, 'legal'),
  'asks-call-back': (evidence) => (speaksOf(evidence, 'callBack') ? evidence.strangePhones : []),
  'sends-link': (evidence) => rangesOf(evidence.strangeLinks),
  'asks-gift-card-number': (evidence) => mentionsOf(evidence, 'giftCard'),
  'asks-card-number': (evidence) =>
    evidence.strangeLinks.length > 0 ? mentionsOf(evidence, ...secrets) : [],
  'asks-credentials': (evidence) =>
    evidence.strangeLinks.length > 0 ? mentionsOf(evidence, ...secrets) : [],
  'asks-transfer': (evidence) => mentionsOf(evidence, 'bankTransfer', 'atm'),
  'announces-absence': (evidence) => mentionsOf(evidence, 'absence'),
  'asks-app-install': (evidence) => mentionsOf(evidence, 'installApp'),
}
