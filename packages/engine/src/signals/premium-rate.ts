import type { Evidence } from '../enrich.ts'
import { apartFrom, joined } from '../ranges.ts'
import { finding, isBrief, isJapanese, mentionsOf, rangesOf, type Signal } from './signal.ts'

/** Calls to 09 and texts to five-digit numbers in the United Kingdom are billed to the caller (Ofcom, numbering plan). */
const dearNumber = /(?<!\d)09\d{2}[ -]?\d{3}[ -]?\d{4}(?!\d)|(?<!\d)[6-8]\d{4}(?!\d)/g

/** The small print of premium lines beside a number to call or text. */
export const premiumRate = {
  id: 'premium-rate',
  group: 'number',
  direction: 'scam',
  weight: 2.5,
  detect: (evidence) => {
    if (isJapanese(evidence) || !isBrief(evidence)) return undefined
    return toBeCalled(evidence) ? finding(evidence, mentionsOf(evidence, 'premiumRate')) : undefined
  },
} as const satisfies Signal

/** The figures in a web address are nobody's number. */
function toBeCalled({ strangePhones, links, folded }: Evidence): boolean {
  if (strangePhones.length > 0) return true
  const figures = Array.from(folded.text.matchAll(dearNumber), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return apartFrom(joined(rangesOf(links)), figures).length > 0
}
