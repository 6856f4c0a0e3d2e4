import { peek, read } from './bits.ts'
import { categories, type PageCodes, passingBits, passingMask } from './codes.ts'
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

/**
 * Reads pages of one file. Words beyond a page must exist (any content), because 32 bits are read at a time. What a step needs
 * of the page lies in fields; its loop works on local variables, since a field in a loop costs as much as the work itself.
 */
export class PageReader {
  readonly #codes: PageCodes
  #words: Uint32Array = new Uint32Array(pageWords + 1)
  #base = 0
  /** End of the gap read last, in bits of the page. */
  #at = 0
  /** Begin of the record read last, and the class of its group. */
  #recordEnd = 0
  #kind = 0

  constructor(codes: PageCodes) {
    this.#codes = codes
  }

  /** Looks for a number in the page that begins at word `base`. */
  find(words: Uint32Array, base: number, key: number, hit: Hit): boolean {
    this.#words = words
    this.#base = base
    const wanted = key - firstKey(words, base)
    if (wanted < 0) return false
    const group = this.#groupOf(wanted)
    const start = groupStart(words, base, group)
    this.#kind = classOf(words, base, start)
    this.#recordEnd = groupEnd(words, base, group)
    const parameter = this.#parameter(start)
    if (!this.#walk(key - groupKey(words, base, group), parameter, sizeOfGroup(words, base, group)))
      return false
    this.#record(hit)
    return true
  }

  /** The last group that begins at or before a number, given as its distance from the first of the page. */
  #groupOf(wanted: number): number {
    const [words, base] = [this.#words, this.#base]
    const width = keyWidth(words, base)
    const step = width + offsetWidth(words, base)
    let low = 0
    let high = groupCount(words, base) - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      const at = pageHeadBits + (middle - 1) * step
      const first = width <= 32 ? peek(words, base, at) >>> (32 - width) : read(words, base, at, width)
      if (first <= wanted) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Reads the head of a group, up to its gaps. */
  #parameter(start: number): number {
    const [words, base] = [this.#words, this.#base]
    const width = parameterWidth(words, base)
    const at = start + (peek(words, base, start) < 0 ? 1 + classBits : 1)
    this.#at = at + width
    return leastParameter(words, base) + read(words, base, at, width)
  }

  /**
   * Walks along the gaps to the number that lies `wanted` above the first of its group, and along the records beside: the
   * processor works on both at once, where one alone leaves it waiting. False if there is no such number.
   */
  #walk(wanted: number, parameter: number, count: number): boolean {
    const [words, base, lengths] = [this.#words, this.#base, this.#codes.lengths]
    const kind = this.#kind << passingBits
    let [at, end, reached, left] = [this.#at, this.#recordEnd, 0, count]
    while (reached < wanted && --left > 0) {
      const bits = peek(words, base, at)
      const zeros = Math.clz32(bits)
      const length = zeros + 1 + parameter
      if (zeros >= escapeZeros || length > 32) {
        this.#at = at
        reached += this.#longGap(parameter) + 1
        at = this.#at
      } else {
        reached += (zeros << parameter) + (((bits << (zeros + 1)) >>> 1) >>> (31 - parameter)) + 1
        at += length
      }
      const recordBits = lengths[kind | (peek(words, base, end - 32) & passingMask)] as number
      end = recordBits > 0 ? end - recordBits : this.#endBefore(end)
    }
    this.#recordEnd = end
    return reached === wanted
  }

  /** A gap that does not fit into 32 bits, or any other. */
  #longGap(parameter: number): number {
    const [words, base, at] = [this.#words, this.#base, this.#at]
    const zeros = Math.clz32(peek(words, base, at))
    if (zeros >= escapeZeros) {
      this.#at = at + escapeZeros + rawGapBits
      return read(words, base, at + escapeZeros, rawGapBits)
    }
    this.#at = at + zeros + 1 + parameter
    return zeros * 2 ** parameter + read(words, base, at + zeros + 1, parameter)
  }

  /** Passes over a record. */
  #endBefore(end: number): number {
    this.#recordEnd = end
    this.#record(passed)
    return this.#recordEnd
  }

  /** Reads the record that ends at `#recordEnd`, backwards. */
  #record(hit: Hit): void {
    const [codes, words, base] = [this.#codes, this.#words, this.#base]
    const first = codes.ofClass.decode(this.#kind, peek(words, base, this.#recordEnd - 32))
    let at = this.#recordEnd - (first & 31)
    const category = (first >>> 6) & (categories - 1)
    hit.reference = -1
    if ((first & 32) !== 0) {
      const width = referenceWidth(words, base)
      at -= width
      hit.reference = read(words, base, at, width)
    }
    const second = codes.ofCategory.decode(category, peek(words, base, at - 32))
    at -= second & 31
    const tuples = codes.tuples[category] as Uint32Array
    const escaped = second >>> 5 >= tuples.length
    if (escaped) at -= attributeBits
    this.#recordEnd = at
    const attributes = escaped ? read(words, base, at, attributeBits) : (tuples[second >>> 5] as number)
    hit.value = (category << attributeBits) | attributes
  }

  /**
   * Reads a whole page and checks its form.
   * @throws NumberIndexError `malformed` or `out-of-order`; the checksum is the caller's affair.
   */
  decode(words: Uint32Array, base: number, where: string, rows: PageRows): void {
    this.#words = words
    this.#base = base
    checkHead(words, base, where)
    rows.count = 0
    const groups = groupCount(words, base)
    let start = groupStart(words, base, 0)
    for (let group = 0; group < groups; group++) {
      const end = groupEnd(words, base, group)
      if (start < pageHeadBits || end > pageBits || start + 1 > end) {
        throw malformed(where, `group ${group} inside the page`, `bits ${start} to ${end}`)
      }
      this.#decodeGaps({ group, start, end, where }, rows)
      this.#decodeRecords({ group, start, end, where }, rows)
      start = end
    }
  }

  #decodeGaps({ group, start, end, where }: GroupPlace, rows: PageRows): void {
    const [words, base, keys] = [this.#words, this.#base, rows.keys]
    const parameter = this.#parameter(start)
    if (parameter > largestParameter) throw malformed(where, `parameter ≤ ${largestParameter}`, parameter)
    let key = groupKey(words, base, group)
    const from = rows.count
    const before = from > 0 ? (keys[from - 1] as number) : 0
    if (key <= before) {
      throw new NumberIndexError('out-of-order', where, { expected: `a number above ${before}`, found: key })
    }
    const to = from + sizeOfGroup(words, base, group)
    keys[from] = key
    let at = this.#at
    for (let row = from + 1; row < to; row++) {
      const bits = peek(words, base, at)
      const zeros = Math.clz32(bits)
      const length = zeros + 1 + parameter
      if (zeros >= escapeZeros || length > 32) {
        this.#at = at
        key += this.#longGap(parameter) + 1
        at = this.#at
      } else {
        key += (zeros << parameter) + (((bits << (zeros + 1)) >>> 1) >>> (31 - parameter)) + 1
        at += length
      }
      if (at > end) throw malformed(where, `gaps of group ${group} to end by bit ${end}`, at)
      keys[row] = key
    }
    rows.count = to
    this.#at = at
  }

  /** The records of the numbers of a group that were decoded last; the gaps end at `#at`. */
  #decodeRecords({ group, start, end, where }: GroupPlace, rows: PageRows): void {
    const { values, references, count } = rows
    this.#kind = classOf(this.#words, this.#base, start)
    this.#recordEnd = end
    for (let row = count - sizeOfGroup(this.#words, this.#base, group); row < count; row++) {
      this.#record(passed)
      if (this.#recordEnd < this.#at) break
      values[row] = passed.value
      references[row] = passed.reference
    }
    if (this.#recordEnd !== this.#at) {
      throw malformed(where, `records of group ${group} to end at bit ${this.#at}`, this.#recordEnd)
    }
  }
}

interface GroupPlace {
  readonly group: number
  readonly start: number
  readonly end: number
  readonly where: string
}

/** What nobody asked for. */
const passed: Hit = { value: 0, reference: -1 }

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
