import { peek, read } from './bits.ts'
import { categories, type PageCodes } from './codes.ts'
import { NumberIndexError } from './errors.ts'
import { attributeBits } from './record.ts'

export const pageBytes = 4096
export const pageWords = pageBytes / 4
export const pageBits = pageBytes * 8
export const groupSize = 64
/** Bits before the skip table. */
export const pageHeadBits = 192
export const classBits = 5
/** A gap with so many leading zeros is written out in full. */
export const escapeZeros = 20
export const rawGapBits = 50
export const largestParameter = 31

/** What a look-up in a page found; reused from call to call, so that a look-up allocates nothing. */
export interface Hit {
  value: number
  /** Position in the names of the segment, or -1. */
  reference: number
}

/** All records of one page, for whoever reads a file from end to end. */
export interface PageRows {
  count: number
  readonly keys: Float64Array
  readonly values: Uint32Array
  /** As in `Hit`. */
  readonly references: Int32Array
}

/** The most records that a page can hold: a gap takes a bit, a record two. */
const mostInPage = Math.ceil(pageBits / 3)

export const newPageRows = (): PageRows => ({
  count: 0,
  keys: new Float64Array(mostInPage),
  values: new Uint32Array(mostInPage),
  references: new Int32Array(mostInPage),
})

/** Reads pages of one file. Words beyond a page must exist (any content), because 32 bits are read at a time. */
export class PageReader {
  readonly #codes: PageCodes
  /** End of the field read last, in bits of the page. */
  #at = 0

  constructor(codes: PageCodes) {
    this.#codes = codes
  }

  /** Looks for a number in the page that begins at word `base`. */
  find(words: Uint32Array, base: number, key: number, hit: Hit): boolean {
    const group = this.#groupOf(words, base, key)
    if (group < 0) return false
    const place = this.#placeInGroup(words, base, group, key)
    if (place < 0) return false
    this.#recordAt(words, base, group, place, hit)
    return true
  }

  /** The last group that begins at or before the number; -1 when it lies before the page. */
  #groupOf(words: Uint32Array, base: number, key: number): number {
    const width = keyWidth(words, base)
    const step = width + offsetWidth(words, base)
    const delta = key - firstKey(words, base)
    if (delta < 0) return -1
    let low = 0
    let high = groupCount(words, base) - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (read(words, base, pageHeadBits + (middle - 1) * step, width) <= delta) low = middle
      else high = middle - 1
    }
    return low
  }

  #placeInGroup(words: Uint32Array, base: number, group: number, key: number): number {
    const wanted = key - groupKey(words, base, group)
    const count = sizeOfGroup(words, base, group)
    const parameter = this.#parameter(words, base, groupStart(words, base, group))
    let reached = 0
    let place = 0
    while (reached < wanted && ++place < count) reached += this.#gap(words, base, parameter) + 1
    return reached === wanted ? place : -1
  }

  /** Reads the head of a group, up to its gaps. */
  #parameter(words: Uint32Array, base: number, start: number): number {
    const width = parameterWidth(words, base)
    const at = start + (peek(words, base, start) < 0 ? 1 + classBits : 1)
    this.#at = at + width
    return leastParameter(words, base) + read(words, base, at, width)
  }

  #gap(words: Uint32Array, base: number, parameter: number): number {
    const bits = peek(words, base, this.#at)
    const zeros = Math.clz32(bits)
    if (zeros >= escapeZeros) return this.#rawGap(words, base)
    this.#at += zeros + 1 + parameter
    if (parameter === 0) return zeros
    const low = zeros + 1 + parameter <= 32 ? bits << (zeros + 1) : peek(words, base, this.#at - parameter)
    return zeros * 2 ** parameter + (low >>> (32 - parameter))
  }

  #rawGap(words: Uint32Array, base: number): number {
    const at = this.#at + escapeZeros
    this.#at = at + rawGapBits
    return read(words, base, at, rawGapBits)
  }

  #recordAt(words: Uint32Array, base: number, group: number, place: number, hit: Hit): void {
    const kind = classOf(words, base, groupStart(words, base, group))
    const width = referenceWidth(words, base)
    this.#at = groupEnd(words, base, group)
    for (let before = 0; before < place; before++) this.#record(words, base, kind, width, undefined)
    this.#record(words, base, kind, width, hit)
  }

  /** Reads a record backwards; without `hit` it is only passed. */
  #record(words: Uint32Array, base: number, kind: number, width: number, hit: Hit | undefined): void {
    const codes = this.#codes
    const first = codes.ofClass.decode(kind, peek(words, base, this.#at - 32))
    let at = this.#at - (first & 31)
    const category = first >>> 6
    const named = (first & 32) !== 0
    const reference = at
    if (named) at -= width
    const second = codes.ofCategory.decode(category & (categories - 1), peek(words, base, at - 32))
    at -= second & 31
    const tuples = codes.tuples[category & (categories - 1)] as Uint32Array
    const escaped = second >>> 5 >= tuples.length
    if (escaped) at -= attributeBits
    this.#at = at
    if (hit === undefined) return
    const attributes = escaped ? read(words, base, at, attributeBits) : (tuples[second >>> 5] as number)
    hit.value = (category << attributeBits) | attributes
    hit.reference = named ? read(words, base, reference - width, width) : -1
  }

  /**
   * Reads a whole page and checks its form.
   * @throws NumberIndexError `malformed` or `out-of-order`; the checksum is the caller's affair.
   */
  decode(words: Uint32Array, base: number, where: string, rows: PageRows): void {
    checkHead(words, base, where)
    const hit: Hit = { value: 0, reference: -1 }
    const width = referenceWidth(words, base)
    rows.count = 0
    for (let group = 0; group < groupCount(words, base); group++) {
      const from = rows.count
      const start = groupStart(words, base, group)
      const end = groupEnd(words, base, group)
      if (start < pageHeadBits || end > pageBits || start + 1 > end) {
        throw malformed(where, `group ${group} inside the page`, `bits ${start} to ${end}`)
      }
      this.#decodeGaps(words, base, group, where, rows)
      const meeting = this.#at
      const kind = classOf(words, base, start)
      this.#at = end
      for (let row = from; row < rows.count; row++) {
        this.#record(words, base, kind, width, hit)
        if (this.#at < meeting) break
        rows.values[row] = hit.value
        rows.references[row] = hit.reference
      }
      if (this.#at !== meeting)
        throw malformed(where, `records of group ${group} to end at bit ${meeting}`, this.#at)
    }
  }

  #decodeGaps(words: Uint32Array, base: number, group: number, where: string, rows: PageRows): void {
    const end = groupEnd(words, base, group)
    const parameter = this.#parameter(words, base, groupStart(words, base, group))
    if (parameter > largestParameter) throw malformed(where, `parameter ≤ ${largestParameter}`, parameter)
    let key = groupKey(words, base, group)
    const before = rows.count > 0 ? (rows.keys[rows.count - 1] as number) : 0
    if (key <= before) {
      throw new NumberIndexError('out-of-order', where, { expected: `a number above ${before}`, found: key })
    }
    rows.keys[rows.count++] = key
    for (let left = sizeOfGroup(words, base, group) - 1; left > 0; left--) {
      key += this.#gap(words, base, parameter) + 1
      if (this.#at > end) throw malformed(where, `gaps of group ${group} to end by bit ${end}`, this.#at)
      rows.keys[rows.count++] = key
    }
  }
}

function checkHead(words: Uint32Array, base: number, where: string): void {
  const groups = groupCount(words, base)
  const count = rowCount(words, base)
  const most = groups * groupSize
  if (groups < 1 || count > most || count <= most - groupSize || count > mostInPage) {
    throw malformed(where, 'a count that fits its groups', `${count} numbers in ${groups} groups`)
  }
  const payload = payloadStart(words, base)
  if (payload > pageEnd(words, base) || pageEnd(words, base) > pageBits) {
    throw malformed(where, 'groups inside the page', `bits ${payload} to ${pageEnd(words, base)}`)
  }
}

const malformed = (where: string, expected: string, found: unknown) =>
  new NumberIndexError('malformed', where, { expected, found })

const word = (words: Uint32Array, at: number) => words[at] as number
export const pageChecksum = (words: Uint32Array, base: number): number => word(words, base)
const groupCount = (words: Uint32Array, base: number) => word(words, base + 1) >>> 22
const keyWidth = (words: Uint32Array, base: number) => (word(words, base + 1) >>> 16) & 63
const rowCount = (words: Uint32Array, base: number) => word(words, base + 1) & 0xffff
const pageEnd = (words: Uint32Array, base: number) => word(words, base + 2) >>> 16
const referenceWidth = (words: Uint32Array, base: number): number => (word(words, base + 2) >>> 11) & 31
const offsetWidth = (words: Uint32Array, base: number) => (word(words, base + 2) >>> 6) & 31
const offsetBias = (words: Uint32Array, base: number) => word(words, base + 3) >>> 16
const pageClass = (words: Uint32Array, base: number) => (word(words, base + 3) >>> 11) & 31
const leastParameter = (words: Uint32Array, base: number) => (word(words, base + 3) >>> 6) & 31
const parameterWidth = (words: Uint32Array, base: number) => (word(words, base + 3) >>> 3) & 7
const firstKey = (words: Uint32Array, base: number): number =>
  word(words, base + 4) * 0x1_0000_0000 + word(words, base + 5)

const payloadStart = (words: Uint32Array, base: number) =>
  pageHeadBits + (groupCount(words, base) - 1) * (keyWidth(words, base) + offsetWidth(words, base))

function groupStart(words: Uint32Array, base: number, group: number): number {
  const from = payloadStart(words, base)
  if (group === 0) return from
  const width = offsetWidth(words, base)
  const step = keyWidth(words, base) + width
  const residue = read(words, base, pageHeadBits + group * step - width, width)
  return (
    expectedStart(from, pageEnd(words, base), group, groupCount(words, base)) +
    residue -
    offsetBias(words, base)
  )
}

/** A group has the class of its page unless its first bit says otherwise. */
function classOf(words: Uint32Array, base: number, start: number): number {
  const bits = peek(words, base, start)
  return bits < 0 ? (bits << 1) >>> (32 - classBits) : pageClass(words, base)
}

/** Where a group would begin if all were equally long; the skip table holds the difference. */
export const expectedStart = (from: number, end: number, group: number, groups: number): number =>
  from + Math.floor((group * (end - from)) / groups)

function groupEnd(words: Uint32Array, base: number, group: number): number {
  return group + 1 < groupCount(words, base) ? groupStart(words, base, group + 1) : pageEnd(words, base)
}

function groupKey(words: Uint32Array, base: number, group: number): number {
  if (group === 0) return firstKey(words, base)
  const width = keyWidth(words, base)
  return (
    firstKey(words, base) +
    read(words, base, pageHeadBits + (group - 1) * (width + offsetWidth(words, base)), width)
  )
}

function sizeOfGroup(words: Uint32Array, base: number, group: number): number {
  const before = group * groupSize
  return Math.min(groupSize, rowCount(words, base) - before)
}
