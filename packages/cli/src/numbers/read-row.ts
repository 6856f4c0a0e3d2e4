import { categoryCode, confidenceCode, confidences, directoryCategories } from '@monban/engine/calls'
import { magnitudeOf, packValue, periodOf } from '@monban/number-index'
import { highestConfidence, type ListSource, mayName, usualConfidence } from './list-source.ts'
import { readNumber } from './read-number.ts'
import { RowFault } from './row-fault.ts'

/** One row of a list as it is written. Empty is the same as absent. */
export interface WrittenRow {
  readonly number: string
  readonly category?: string
  readonly confidence?: string
  readonly reports?: string
  readonly last_seen?: string
  readonly name?: string
}

export interface PackedRow {
  readonly number: number
  readonly value: number
  readonly name?: string
}

export interface RowRules {
  readonly source: ListSource
  /** Numbers without `+` are refused; otherwise they are read as dialled in Japan. */
  readonly international: boolean
  /** Epoch milliseconds after which nothing can have been seen. */
  readonly now: number
}

/** Reads one row. @throws RowFault naming the column and the limit */
export function readRow(row: WrittenRow, { source, international, now }: RowRules): PackedRow {
  const number = readNumber(row.number, international)
  const category = readCategory(row.category ?? '', source)
  const reports = readReports(row.reports ?? '')
  const value = packValue({
    category,
    confidence: readConfidence(row.confidence ?? '', source, reports),
    magnitude: magnitudeOf(reports),
    period: readPeriod(row.last_seen ?? '', now),
    source: source.id,
  })
  const name = readName(row.name ?? '')
  return name === '' ? { number, value } : { number, value, name }
}

function readCategory(written: string, { category, trust }: ListSource): number {
  const code = written.trim() === '' ? category : categoryCode(written.trim())
  if (code === undefined) throw new RowFault('category', written.trim() === '' ? noCategory : noSuchCategory)
  if (mayName(trust, code)) return code
  const name = directoryCategories[code]
  throw new RowFault('category', {
    ja: `${name} は着信を止めない相手です。trust が reports の出典からは受け取れません`,
    en: `${name} is never blocked; a source with trust "reports" cannot say so`,
  })
}

const noCategory = {
  ja: '種類がありません。列にも出典の説明にも書かれていません',
  en: 'there is none, neither in the column nor in the description of the source',
}
const noSuchCategory = {
  ja: '知らない種類です。docs/formats/number-lists.md の名前を使ってください',
  en: 'unknown category; the names are in docs/formats/number-lists.md',
}

function readConfidence(written: string, { trust }: ListSource, reports: number): number {
  const name = written.trim()
  if (name === '') return usualConfidence(trust, reports)
  const code = confidenceCodeOf(name)
  if (code === undefined) {
    const list = confidences.join(', ')
    throw new RowFault('confidence', {
      ja: `${list} か 0〜15 のどれかです`,
      en: `one of ${list}, or 0 to 15`,
    })
  }
  if (code <= highestConfidence(trust)) return code
  throw new RowFault('confidence', {
    ja: `trust が ${trust} の出典に許された確かさを超えています`,
    en: `more than a source with trust "${trust}" may claim`,
  })
}

/** The code of a confidence by its name, or as a number from 0 to 15. */
export function confidenceCodeOf(name: string): number | undefined {
  const known = confidences.find((confidence) => confidence === name)
  if (known !== undefined) return confidenceCode(known)
  return /^\d{1,2}$/.test(name) && Number(name) < 16 ? Number(name) : undefined
}

const mostReports = 1_000_000_000

function readReports(written: string): number {
  const digits = written.trim()
  if (digits === '') return 0
  if (/^\d{1,10}$/.test(digits) && Number(digits) <= mostReports) return Number(digits)
  const limit = mostReports.toLocaleString('en')
  throw new RowFault('reports', { ja: `0〜${limit} の整数です`, en: `a whole number from 0 to ${limit}` })
}

const written = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ].{0,40})?)?$/

/** `2026-11`, `2026-11-23`, or a date and time, of which the date counts. */
function readPeriod(text: string, now: number): number {
  const date = text.trim()
  if (date === '') return 0
  const [, year, month, day = '01'] = written.exec(date) ?? []
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).getUTCDate() !== Number(day))
    throw new RowFault('last_seen', noDate)
  if (time <= now) return periodOf(new Date(time))
  throw new RowFault('last_seen', { ja: 'まだ来ていない日です', en: 'a day that has not come yet' })
}

const noDate = { ja: '2026-11-23 か 2026-11 の形です', en: 'written as 2026-11-23 or 2026-11' }

const longestName = 255

/** Breaks of lines and other controls become spaces: a name is one line. */
export function readName(text: string): string {
  const name = text.replace(/\p{Cc}+/gu, ' ').trim()
  const bytes = Buffer.byteLength(name)
  if (name.includes('\uFFFD') || /\p{Surrogate}/u.test(name))
    throw new RowFault('name', { ja: 'UTF-8 として正しくありません', en: 'not valid UTF-8' })
  if (bytes <= longestName) return name
  throw new RowFault('name', {
    ja: `UTF-8 で ${longestName} バイトまでです。${bytes} バイトあります`,
    en: `at most ${longestName} bytes of UTF-8; it has ${bytes}`,
  })
}
