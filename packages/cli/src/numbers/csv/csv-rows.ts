import { categoryCode } from '@monban/engine/calls'
import {
  highestConfidence,
  type ListSource,
  manyReports,
  mayName,
  usualConfidence,
  usualSource,
} from '../list-source.ts'
import { confidenceCodeOf } from '../read-row.ts'
import { type Column, columns } from './columns.ts'
import { WordTable } from './word-table.ts'

const [plus, comma, minus, zero, lineFeed, carriageReturn, quote] = [0x2b, 0x2c, 0x2d, 0x30, 0x0a, 0x0d, 0x22]
const firstControl = 0x20
/** What a field says: nothing, or nothing that a plain row can say. */
const absent = -1
const odd = -2

const place = Object.fromEntries(columns.map((column, at) => [column, at])) as Readonly<
  Record<Column, number>
>
const ignored = columns.length

/** A row as it was read: good until the next one. */
export interface PlainRow {
  number: number
  value: number
  name: string | undefined
  /** Behind its line break. */
  end: number
}

/**
 * Reads rows of a list straight from their bytes, without a string for each field: those that are plain, which is nearly
 * all. A row with quotes, national numbers, faults or anything else out of the common is left to whoever reads fields.
 */
export class CsvRows {
  readonly row: PlainRow = { number: 0, value: 0, name: undefined, end: 0 }
  readonly #roles: Uint8Array
  readonly #limits: readonly ReturnType<typeof limitsOf>[]
  /** Of rows that name none. */
  readonly #usualSource: number
  readonly #words: readonly (WordTable | undefined)[]
  /** Such as 20261124. */
  readonly #today: number
  readonly #codes = new Int32Array(columns.length)
  #at = 0

  /** @param now epoch milliseconds after which nothing can have been seen */
  constructor(header: readonly (Column | undefined)[], sources: readonly ListSource[], now: number) {
    this.#roles = Uint8Array.from(header, (column) => (column === undefined ? ignored : place[column]))
    this.#limits = sources.map(limitsOf)
    this.#usualSource = usualSource(sources)
    this.#today = Number(new Date(now).toISOString().slice(0, 10).replaceAll('-', ''))
    this.#words = wordTables(sources)
  }

  /** Reads the row that begins at `start` into `row`; false where it is not plain. A line feed must lie behind `start`. */
  read(bytes: Buffer, start: number): boolean {
    const roles = this.#roles
    const last = roles.length - 1
    const { row } = this
    this.#at = start
    const codes = this.#codes
    for (let column = 0; column < codes.length; column++) codes[column] = absent
    row.name = undefined
    for (let column = 0; column <= last; column++) {
      if (!this.#field(roles[column] as number, bytes)) return false
      if (column < last && bytes[this.#at++] !== comma) return false
    }
    if (bytes[this.#at] === carriageReturn) this.#at++
    if (bytes[this.#at] !== lineFeed) return false
    row.end = this.#at + 1
    row.value = this.#pack()
    return row.value >= 0
  }

  #field(role: number, bytes: Buffer): boolean {
    if (role === place.number) {
      this.row.number = this.#number(bytes)
      return this.row.number > 0
    }
    if (role >= place.name) return this.#text(bytes, role === place.name)
    const code = this.#code(role, bytes)
    this.#codes[role] = code
    return code !== odd
  }

  #code(role: number, bytes: Buffer): number {
    if (role === place.reports) return this.#count(bytes)
    if (role === place.last_seen) return this.#period(bytes)
    return this.#word(bytes, this.#words[role] as WordTable)
  }

  /** `+` and 7 to 15 digits that need no further look. */
  #number(bytes: Buffer): number {
    let at = this.#at
    if (bytes[at] !== plus) return 0
    const first = ++at
    let number = 0
    let digit = (bytes[at] as number) - zero
    while (digit >= 0 && digit <= 9) {
      number = number * 10 + digit
      digit = (bytes[++at] as number) - zero
    }
    this.#at = at
    const digits = at - first
    if (digits < 7 || digits > 15 || bytes[first] === zero) return 0
    const trunk = bytes[first] === zero + 8 && bytes[first + 1] === zero + 1 && bytes[first + 2] === zero
    return trunk ? 0 : number
  }

  #word(bytes: Buffer, table: WordTable): number {
    if (this.#ends(bytes)) return absent
    this.#at = table.read(bytes, this.#at)
    return table.meaning < 0 ? odd : table.meaning
  }

  #count(bytes: Buffer): number {
    if (this.#ends(bytes)) return absent
    const most = this.#at + 9
    let at = this.#at
    let count = 0
    let digit = (bytes[at] as number) - zero
    while (digit >= 0 && digit <= 9 && at < most) {
      count = count * 10 + digit
      digit = (bytes[++at] as number) - zero
    }
    this.#at = at
    return this.#ends(bytes) ? count : odd
  }

  /** A day or a month that has come; the last of February has a closer look. */
  #period(bytes: Buffer): number {
    if (this.#ends(bytes)) return absent
    const at = this.#at
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2)
    const month = twoDigits(bytes, at + 5)
    if (year < 0 || month < 1 || month > 12 || bytes[at + 4] !== minus) return odd
    const whole = bytes[at + 7] === minus
    const day = whole ? twoDigits(bytes, at + 8) : 1
    this.#at = whole ? at + 10 : at + 7
    if (day < 1 || day > (daysOf[month] as number) || !this.#ends(bytes)) return odd
    if (year * 10_000 + month * 100 + day > this.#today) return odd
    return Math.max(1, (year - 2020) * 4 + Math.trunc((month - 1) / 3) + 1)
  }

  #ends(bytes: Buffer): boolean {
    const byte = bytes[this.#at]
    return byte === comma || byte === lineFeed || byte === carriageReturn
  }

  #text(bytes: Buffer, isName: boolean): boolean {
    const start = this.#at
    let at = start
    let byte = bytes[at] as number
    while (byte !== comma && byte >= firstControl && byte !== quote) byte = bytes[++at] as number
    this.#at = at
    if (!isName || at === start) return true
    const name = bytes.toString('utf8', start, at)
    this.row.name = name
    return at - start <= 255 && !unusual.test(name)
  }

  /** The value, as `packValue` makes it; negative where this source must not say so, or too little is said. */
  #pack(): number {
    const codes = this.#codes
    const source =
      this.#limits[codes[place.source] === absent ? this.#usualSource : (codes[place.source] as number)]
    if (source === undefined) return absent
    const category = codes[place.category] === absent ? source.category : (codes[place.category] as number)
    const reports = Math.max(0, codes[place.reports] as number)
    const given = codes[place.confidence] as number
    const confidence = given === absent ? (reports < manyReports ? source.usual : source.usualOfMany) : given
    if (category < 0 || source.mayName[category] === 0 || confidence > source.highest) return absent
    const magnitude = reports === 0 ? 0 : Math.min(15, 32 - Math.clz32(reports))
    const period = Math.max(0, codes[place.last_seen] as number)
    return (category << 22) | (confidence << 18) | (magnitude << 14) | (period << 8) | source.id
  }
}

/** Days of each month, from 1. */
const daysOf = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

/** 0 to 99; far below 0 where they are no two digits. */
function twoDigits(bytes: Buffer, at: number): number {
  const tens = (bytes[at] as number) - zero
  const ones = (bytes[at + 1] as number) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000
}

/** What a source may say, in codes. */
const limitsOf = ({ id, trust, category = absent }: ListSource) => ({
  id,
  category,
  mayName: Uint8Array.from({ length: 32 }, (_, code) => Number(mayName(trust, code))),
  usual: usualConfidence(trust, 0),
  usualOfMany: usualConfidence(trust, manyReports),
  highest: highestConfidence(trust),
})

/** Spaces at the ends, controls, and what is no UTF-8. */
const unusual = /^\s|\s$|[\p{Cc}\uFFFD]/u

/** For the columns whose fields are words. */
function wordTables(sources: readonly ListSource[]): (WordTable | undefined)[] {
  const tables: (WordTable | undefined)[] = columns.map(() => undefined)
  tables[place.category] = new WordTable((word) => categoryCode(word.trim()) ?? -1)
  tables[place.confidence] = new WordTable((word) => confidenceCodeOf(word.trim()) ?? -1)
  tables[place.source] = new WordTable((word) => sources.findIndex(({ key }) => key === word.trim()))
  return tables
}
