export interface SplitRecord {
  readonly fields: readonly string[]
  /** Behind its line break. */
  readonly end: number
  /** Line breaks in it. */
  readonly lines: number
}

/** Why a record cannot be split. `unfinished`: its end does not lie in these bytes. */
export type SplitProblem = 'unfinished' | 'stray-quote'

const quote = 0x22
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Splits one record with quoted fields, as RFC 4180 has them, out of UTF-8. What is no UTF-8 becomes U+FFFD. */
export function splitRecord(bytes: Buffer, start: number, length: number): SplitRecord | SplitProblem {
  const fields: string[] = []
  let lines = 0
  for (let at = start; at < length; at++) {
    const end = bytes[at] === quote ? endOfQuoted(bytes, at, length) : endOfPlain(bytes, at, length)
    if (end < 0) return 'unfinished'
    const field = fieldOf(bytes, at, end)
    if (field === undefined) return 'stray-quote'
    fields.push(field)
    lines += countBreaks(bytes, at, end)
    if (bytes[end] === lineFeed) return { fields, end: end + 1, lines: lines + 1 }
    if (bytes[end] !== comma) return 'stray-quote'
    at = end
    if (at + 1 === length) return 'unfinished'
  }
  return 'unfinished'
}

function endOfPlain(bytes: Buffer, start: number, length: number): number {
  for (let at = start; at < length; at++) if (bytes[at] === comma || bytes[at] === lineFeed) return at
  return -1
}

/** The first byte behind the closing quote, and behind a carriage return that belongs to the line break. */
function endOfQuoted(bytes: Buffer, start: number, length: number): number {
  for (let at = start + 1; at + 1 < length; at++) {
    if (bytes[at] !== quote) continue
    if (bytes[at + 1] !== quote) return bytes[at + 1] === carriageReturn ? at + 2 : at + 1
    at++
  }
  return -1
}

function fieldOf(bytes: Buffer, start: number, end: number): string | undefined {
  const last = end > start && bytes[end] === lineFeed && bytes[end - 1] === carriageReturn ? end - 1 : end
  const text = bytes.toString('utf8', start, last)
  if (bytes[start] !== quote) return text.includes('"') ? undefined : text
  return text.length > 1 && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : undefined
}

function countBreaks(bytes: Buffer, start: number, end: number): number {
  let breaks = 0
  for (let at = bytes.indexOf(lineFeed, start); at >= 0 && at < end; at = bytes.indexOf(lineFeed, at + 1))
    breaks++
  return breaks
}
