import { finding, isBrief, isJapanese, mentionsOf, type Signal } from './signal.ts'

/** `txt CLAIM to 80000`: a keyword for a short number, in one sentence. */
const keyword = /(?<![a-z])(?:txt|text|send|reply)(?![a-z])/
const shortNumber = /(?<!\d)\d{5}(?!\d)/
/** How far the number may stand from the verb, in units. */
const nearby = 50

/** A prize or gift that is to be fetched by a link, a call or a keyword. Prizes that were really won need neither. */
export const claimPrize = {
  id: 'claim-prize',
  group: 'lure',
  direction: 'scam',
  weight: 2,
  detect: (evidence) => {
    if (isJapanese(evidence) || !isBrief(evidence)) return undefined
    const reachable =
      evidence.strangeLinks.length + evidence.strangePhones.length > 0 || asksForKeyword(evidence.folded.text)
    return reachable ? finding(evidence, mentionsOf(evidence, 'prize')) : undefined
  },
} as const satisfies Signal

function asksForKeyword(text: string): boolean {
  return text.split(/[.!?\n]/).some((sentence) => {
    const at = sentence.search(keyword)
    return at >= 0 && shortNumber.test(sentence.slice(at, at + nearby))
  })
}
