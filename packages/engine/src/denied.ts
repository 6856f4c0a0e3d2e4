import type { Range } from './fold/fold.ts'
import type { Concept } from './lexicon/concepts.ts'
import { joined } from './ranges.ts'

/** What speaks of the denial or the report itself, for the sender, or to keep the reader quiet: it holds all the same. */
const kept: ReadonlySet<Concept> = new Set<Concept>([
  'neverAsk',
  'doNotShare',
  'scamWarning',
  'warningSupport',
  'reported',
  'retold',
  'oneTimeCode',
  'addressee',
  'publicOffice',
  'courtPaper',
  'leniency',
  'nothingToDo',
  'ownRoute',
  'secrecy',
  'coverStory',
])

/**
 * The concepts without those that the message denies or reports: 「暗証番号をお聞きすることはありません」 asks for no number, and
 * 「1を押して」と言われた is what somebody else said, 番号を送らせる手口 what others do. Ranges stay in text order.
 */
export function withoutDenied(concepts: Map<Concept, Range[]>, key: string): Map<Concept, Range[]> {
  const told = [...(concepts.get('neverAsk') ?? []), ...(concepts.get('retold') ?? [])]
  if (told.length === 0 && !concepts.has('reported')) return concepts
  const denials = told.map((range) => sentenceOf(range, key)).sort((a, b) => a.start - b.start)
  const reports = (concepts.get('reported') ?? []).flatMap(({ start }) => quotationTo(start, key))
  const passages = joined([...denials, ...reports])
  if (passages.length === 0) return concepts
  const left = [...concepts].map(([concept, ranges]): [Concept, Range[]] => [
    concept,
    kept.has(concept) ? ranges : outsideOf(passages, ranges),
  ])
  return new Map(left.filter(([, ranges]) => ranges.length > 0))
}

/** How far back, in folded units, a sentence may begin that a denial ends, and a quotation that is reported. */
const longest = { sentence: 60, quotation: 120 } as const

/** What ends a sentence or begins an item of a list. */
const boundary = '。!?\n・■●◆▼※【】□'

/** Japanese denies at the end of a sentence, English at its beginning. */
function sentenceOf({ start, end }: Range, key: string): Range {
  if (/[a-z]/.test(key[start] ?? '')) return { start, end: sentenceEnd(end, key) }
  const from = Math.max(0, start - longest.sentence)
  let at = start
  while (at > from && !boundary.includes(key[at - 1] ?? '')) at--
  return { start: at, end }
}

function sentenceEnd(from: number, key: string): number {
  const most = Math.min(key.length, from + longest.sentence)
  let at = from
  while (at < most && !'.!?\n'.includes(key[at] ?? '')) at++
  return at
}

function quotationTo(close: number, key: string): Range[] {
  const from = Math.max(0, close - longest.quotation)
  const open = key.slice(from, close).lastIndexOf('「')
  return open < 0 ? [] : [{ start: from + open, end: close + 1 }]
}

/** Those of `ranges` that lie within none of `passages`; both are in text order, so one walk suffices. */
function outsideOf(passages: readonly Range[], ranges: readonly Range[]): Range[] {
  let next = 0
  return ranges.filter(({ start, end }) => {
    while (next < passages.length && (passages[next] as Range).end < end) next++
    return (passages[next]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}
