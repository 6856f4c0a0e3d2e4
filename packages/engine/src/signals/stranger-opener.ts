import type { Evidence } from '../enrich.ts'
import type { Range } from '../fold/fold.ts'
import { finding, mentionsOf, type Signal } from './signal.ts'

/**
 * How a stranger starts a talk "by mistake". Friends write so too: an opening phrase or a question who one is counts little, and
 * more where the writer gives a name that the reader is to know.
 */
export const strangerOpener = {
  id: 'stranger-opener',
  group: 'pretext',
  direction: 'scam',
  weight: 4,
  detect: (evidence) => {
    const phrases = mentionsOf(evidence, 'opener')
    if (!isTalk(evidence)) return weighed(evidence, phrases, 1.5)
    const asked = namesAfter(evidence, question)
    const given = namesAfter(evidence, introduction)
    const opening = asked.length > 0 && phrases.length > 0 ? 2.5 : 1.5
    const passages = [...phrases, ...asked].sort((a, b) => a.start - b.start)
    return weighed(evidence, passages, given.length > 0 ? opening + 1.5 : opening)
  },
} as const satisfies Signal

function weighed(evidence: Evidence, passages: readonly Range[], weight: number) {
  const found = finding(evidence, passages)
  return found && { ...found, weight }
}

/** Longest first message of a stranger, in folded units. */
const longestOpener = 320

/** A first message: short, and leading nowhere yet. */
function isTalk({ message, folded, links, phones, amounts }: Evidence): boolean {
  return (
    message.channel !== 'email' &&
    folded.text.length <= longestOpener &&
    links.length + phones.length + amounts.length === 0
  )
}

const introduction =
  /(?<=(?<![a-z])(?:this is|it's|its|i'm|i am|im|am|my name is|name's) )[a-z]{3,14}(?![a-z'])|(?<![a-z'])[a-z]{3,14}(?= here(?![a-z']))/g

const question =
  /(?<=(?<![a-z])(?:is this|is that|is it|are you|is that you,|is this still|is it still) )(?:(?:mr|mrs|ms|miss|dr|coach)\.? )?[a-z]{3,14}(?![a-z])/g

/** Capitalised after such words, and yet nobody's name. */
const noNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter english american french german british chinese indian the not just your from for still very really about out over almost now hers ours'.split(
    ' ',
  ),
)

/** The names, written as such, that stand where the pattern wants one. */
function namesAfter({ folded, quote }: Evidence, pattern: RegExp): Range[] {
  return [...folded.key.matchAll(pattern)]
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
    .filter(
      (range) => /^[A-Z][a-z]/.test(quote(range)) && !noNames.has(folded.key.slice(range.start, range.end)),
    )
}
