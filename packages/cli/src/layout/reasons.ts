import type { CheckResult, Explanation, Message } from '@monban/engine'
import { type Mark, quote } from './quote.ts'
import { type Lines, type Sheet, section, sourced } from './sheet.ts'
import { fill } from './wrap.ts'

/** Why: the numbered reasons with the passages they point at, and the person's own text with their numbers in it. */
export function layOutReasons(result: CheckResult, message: Message, sheet: Sheet): Lines[] {
  const reasons = numberReasons(result)
  return [
    ...(['scam', 'genuine'] as const).map((direction) => reasonSection(reasons, direction, message, sheet)),
    ...ownText(reasons, message, sheet),
  ]
}

type NumberedReason = Explanation['reasons'][number] & {
  readonly number: number
  readonly spans: CheckResult['reasons'][number]['spans']
}

/** What speaks for a scam comes first; within a direction, the strongest. */
function numberReasons({ explanation, reasons }: CheckResult): NumberedReason[] {
  const inOrder = (['scam', 'genuine'] as const).flatMap((direction) =>
    explanation.reasons.filter((reason) => reason.direction === direction),
  )
  return inOrder.map((reason, index) => ({
    ...reason,
    number: index + 1,
    spans: reasons[reason.reason]?.spans ?? [],
  }))
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

function passages({ spans, direction }: NumberedReason, message: Message, { width, paint, t }: Sheet): Lines {
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
function ownText(reasons: readonly NumberedReason[], message: Message, sheet: Sheet): Lines[] {
  const { t, width, paint } = sheet
  const marksOf = (field: 'subject' | undefined): Mark[] =>
    reasons.flatMap(({ number, direction, spans }) =>
      spans
        .filter((span) => span.field === field)
        .map(({ start, end }) => ({ start, end, number, direction })),
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
