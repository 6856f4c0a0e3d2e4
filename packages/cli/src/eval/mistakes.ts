import type { Verdict } from '@monban/engine'
import type { Row } from './parse-row.ts'

/** Passages to quote under one reason, and UTF-16 code units of each. */
const mostQuotes = 3
const longestQuote = 120

/** A scam that was not caught, or a genuine message that was called `scam` or `caution`, with what led to it; else undefined. */
export function mistakeOf(
  { id, facts, message }: Row,
  { level, score, reasons }: Verdict,
): object | undefined {
  const caught = level === 'scam' || level === 'caution'
  if (facts.label === 'spam' || caught === (facts.label === 'scam')) return undefined
  const { label, lang, channel, kind, brand, group } = facts
  return {
    ...{ id, label, level, score, lang, channel, kind, brand, group },
    reasons: reasons.map(({ id, direction, weight, spans }) => ({
      ...{ id, direction, weight },
      quotes: spans
        .slice(0, mostQuotes)
        .map(({ start, end, field }) =>
          (message[field ?? 'text'] ?? '').slice(start, Math.min(end, start + longestQuote)),
        ),
    })),
  }
}
