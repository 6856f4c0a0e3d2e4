import { NumberIndexError } from './errors.ts'

/** What is known of one number. Every field is a whole number from 0 to its limit in `recordLimits`. */
export interface NumberFacts {
  readonly category: number
  /** 0, a guess, to 15. */
  readonly confidence: number
  /** Of the reports: see `magnitudeOf`. */
  readonly magnitude: number
  /** Quarter last seen: see `periodOf`. */
  readonly period: number
  readonly source: number
}

/** One row for the builder. `number` is E.164 without `+`, as an integer. */
export interface NumberRow extends NumberFacts {
  readonly number: number
  /** 1 to 255 bytes of UTF-8. */
  readonly name?: string
}

/** Where a name lies; a reader's `nameAt` fetches it. */
export interface NamePlace {
  readonly block: number
  readonly slot: number
}

/** The answer of a look-up. */
export interface NumberEntry extends NumberFacts {
  readonly namePlace?: NamePlace
}

export const recordLimits = { category: 31, confidence: 15, magnitude: 15, period: 63, source: 255 } as const
export const largestNumber = 999_999_999_999_999
export const longestName = 255
/** Bits of a value below its category: what docs/formats/number-index.md calls attributes. */
export const attributeBits = 22

const fields = ['category', 'confidence', 'magnitude', 'period', 'source'] as const
const firstYear = 2020
const encoder = new TextEncoder()

export const isNumber = (number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= largestNumber

/** Packs a record into 27 bits. The fields must be within their limits. */
export const packValue = (facts: NumberFacts): number =>
  (facts.category << attributeBits) |
  (facts.confidence << 18) |
  (facts.magnitude << 14) |
  (facts.period << 8) |
  facts.source

/** The fields of a value that {@link packValue} made. */
export const unpackValue = (value: number): NumberFacts => ({
  category: value >>> attributeBits,
  confidence: (value >>> 18) & 15,
  magnitude: (value >>> 14) & 15,
  period: (value >>> 8) & 63,
  source: value & 255,
})

/** 0 for no report, then 1 + the binary logarithm of their count, at most 15. */
export const magnitudeOf = (reports: number): number =>
  reports < 1 ? 0 : Math.min(15, 1 + Math.floor(Math.log2(reports)))

/** The quarter of a date: 1 is the first of 2020 or before, 63 the third of 2035 or later. */
export function periodOf(date: Date): number {
  const quarter = (date.getUTCFullYear() - firstYear) * 4 + Math.floor(date.getUTCMonth() / 3) + 1
  return Math.min(recordLimits.period, Math.max(1, quarter))
}

/** The first day of a quarter, as `2026-10`; nothing for 0, which means unknown. */
export function monthOf(period: number): string | undefined {
  if (period === 0) return undefined
  const month = ((period - 1) % 4) * 3 + 1
  return `${firstYear + Math.floor((period - 1) / 4)}-${String(month).padStart(2, '0')}`
}

/** Throws `bad-row`, naming the field and its limits. `where` says which row it is. */
export function checkRow(row: NumberRow, where: string): void {
  if (!isNumber(row.number)) throw badRow(where, 'number', `1 to ${largestNumber}`, row.number)
  for (const field of fields) {
    const value = row[field]
    if (!Number.isInteger(value) || value < 0 || value > recordLimits[field]) {
      throw badRow(where, field, `0 to ${recordLimits[field]}`, value)
    }
  }
  if (row.name !== undefined) checkName(row.name, where)
}

function checkName(name: string, where: string): void {
  const bytes = encoder.encode(name).length
  const allowed = `1 to ${longestName} bytes of UTF-8`
  if (bytes < 1 || bytes > longestName) throw badRow(where, 'name', allowed, `${bytes} bytes`)
  if (/\p{Surrogate}/u.test(name)) throw badRow(where, 'name', 'well-formed text', 'half of a surrogate pair')
}

const badRow = (where: string, field: string, expected: string, found: unknown) =>
  new NumberIndexError('bad-row', `${where}: ${field}`, { expected, found })
