import { type CheckResult, type Direction, numberReasons, type Span, untoldPassages } from '@monban/engine'

/** What marks the text: a reason that is told, or the rest of the evidence, which has no number. */
export interface Evidence {
  /** From 1, in the order shown. */
  readonly number?: number
  readonly direction: Direction
  readonly spans: readonly Span[]
}

/** A stretch of the person's own text. Pieces in order, joined, are the text again. */
export interface Piece {
  readonly text: string
  /** Numbers of the reasons that point here, ascending; evidence without a reason of its own adds none. */
  readonly numbers: readonly number[]
  /** `scam` as soon as one reason speaks for a scam; null for unmarked text. */
  readonly direction: Direction | null
}

/** Everything that marks the text. */
export function evidenceOf(result: CheckResult): Evidence[] {
  return [...numberReasons(result), { direction: 'scam', spans: untoldPassages(result) }]
}

interface Passage {
  start: number
  end: number
  direction: Direction
  numbers: Set<number>
}

/** Cuts `text` where evidence points. Overlapping spans become one passage; touching ones stay apart. */
export function pieces(text: string, evidence: readonly Evidence[], field?: 'subject'): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const passage of passages(evidence, field)) {
    if (passage.start > at) cut.push(plain(text.slice(at, passage.start)))
    cut.push({
      text: text.slice(passage.start, passage.end),
      numbers: [...passage.numbers].sort((a, b) => a - b),
      direction: passage.direction,
    })
    at = passage.end
  }
  if (at < text.length) cut.push(plain(text.slice(at)))
  return cut
}

function plain(text: string): Piece {
  return { text, numbers: [], direction: null }
}

function passages(evidence: readonly Evidence[], field: 'subject' | undefined): Passage[] {
  const merged: Passage[] = []
  for (const next of passagesByStart(evidence, field)) {
    const last = merged.at(-1)
    if (last && next.start < last.end) absorb(last, next)
    else merged.push(next)
  }
  return merged
}

function passagesByStart(evidence: readonly Evidence[], field: 'subject' | undefined): Passage[] {
  const found = evidence.flatMap(({ number, direction, spans }) =>
    spans
      .filter((span) => span.field === field)
      .map(({ start, end }) => ({
        start,
        end,
        direction,
        numbers: new Set(number === undefined ? [] : [number]),
      })),
  )
  return found.sort((a, b) => a.start - b.start)
}

function absorb(passage: Passage, next: Passage): void {
  passage.end = Math.max(passage.end, next.end)
  if (next.direction === 'scam') passage.direction = 'scam'
  for (const number of next.numbers) passage.numbers.add(number)
}
