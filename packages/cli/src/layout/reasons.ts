import {
  type CheckResult,
  type Message,
  type NumberedReason,
  numberReasons,
  type Span,
  untoldPassages,
} from '@monban/engine'
import { type Mark, quote } from './quote.ts'
import { type Lines, type Sheet, section, sourced } from './sheet.ts'
import { fill } from './wrap.ts'

/** A reason that is told, or evidence that is only marked. */
interface Evidence {
  readonly number?: number
  readonly direction: NumberedReason['direction']
  readonly spans: readonly Span[]
}

/** Why: the numbered reasons with the passages they point at, and the person's own text with their numbers in it. */
export function layOutReasons(result: CheckResult, message: Message, sheet: Sheet): Lines[] {
  const reasons = numberReasons(result)
  const untold = untoldPassages(result)
  const told = reasons.flatMap(({ spans }) => spans)
  const others = untold.filter((span) => !told.some((shown) => holds(shown, span)))
  return [
    ...(['scam', 'genuine'] as const).map((direction) => reasonSection(reasons, direction, message, sheet)),
    section(sheet.t.otherPassages, passages({ spans: others, direction: 'scam' }, message, sheet), sheet),
    ...ownText([...reasons, { direction: 'scam', spans: untold }], message, sheet),
  ]
}

function holds(outer: Span, inner: Span): boolean {
  return outer.field === inner.field && outer.start <= inner.start && inner.end <= outer.end
}

function reasonSection(
  reasons: readonly NumberedReason[],
  direction: NumberedReason['direction'],
  message: Message,
  sheet: Sheet,
): Lines {
  const heading = direction === 'scam' ? sheet.t.scamReasons : sheet.t.genuineReasons
  const lines = reasons
    .filter((reason) => reason.direction === direction)
    .flatMap((reason) => [
      ...fill(sourced(reason, sheet), { width: sheet.width, lead: `${String(reason.number).padStart(3)}. ` }),
      ...passages(reason, message, sheet),
    ])
  return section(heading, lines, sheet)
}

/** Passages to quote under one reason, and columns of each. The whole text follows below. */
const mostPassages = 3
const longestPassage = 120

function passages({ spans, direction }: Evidence, message: Message, { width, paint, t }: Sheet): Lines {
  const quoted = spans.map(({ start, end, field }) => (message[field ?? 'text'] ?? '').slice(start, end))
  const different = [...new Set(quoted.map((passage) => shorten(passage.replace(/\s+/g, ' '))))]
  const lines = different
    .slice(0, mostPassages)
    .flatMap((passage) => fill(passage, { width, lead: '     > ' }))
  const more = different.length - mostPassages
  return [
    ...lines.map((line) => paint(direction, line)),
    ...(more > 0 ? [`       ${t.morePassages(more)}`] : []),
  ]
}

function shorten(passage: string): string {
  return passage.length > longestPassage ? `${passage.slice(0, longestPassage)}…` : passage
}

/** The subject where it is marked, and the text, each with its marks. */
function ownText(evidence: readonly Evidence[], message: Message, sheet: Sheet): Lines[] {
  const { t, width, paint } = sheet
  const marksOf = (field: 'subject' | undefined): Mark[] =>
    evidence.flatMap(({ number, direction, spans }) =>
      spans
        .filter((span) => span.field === field)
        .map(({ start, end }) => ({ start, end, direction, ...(number !== undefined && { number }) })),
    )
  const options = { width, paint, leftOut: t.leftOut }
  const subjectMarks = marksOf('subject')
  const textMarks = marksOf(undefined)
  const subject = subjectMarks.length > 0 ? quote(message.subject ?? '', subjectMarks, options) : []
  const heading = textMarks.length > 0 ? t.message : t.unmarkedMessage
  return [
    section(t.subject, subject, sheet),
    section(heading, quote(message.text, textMarks, options), sheet),
  ]
}
