import { bitLength, write, write32 } from './bits.ts'
import { type Codes, categories, classSymbols } from './codes.ts'
import { mustEqual, NumberIndexError } from './errors.ts'
import { canonicalCodes } from './huffman.ts'
import {
  classBits,
  escapeZeros,
  expectedStart,
  groupSize,
  largestParameter,
  pageBits,
  pageHeadBits,
  pageWords,
  rawGapBits,
} from './page.ts'
import { attributeBits } from './record.ts'

/** Records in ascending order of their numbers, all of one segment. */
export interface SortedRows {
  readonly count: number
  readonly keys: Float64Array
  readonly values: Uint32Array
  /** Position of the name in the segment, or -1. */
  readonly references: Int32Array
}

/** Pages without checksums, and the first and last number of each. */
export interface WrittenPages {
  readonly words: Uint32Array
  readonly first: Float64Array
  readonly last: Float64Array
}

/** How often each code was used: by class · 64 + symbol, and by `firstOf[category]` + tuple. */
export interface CodeUse {
  readonly ofClass: Float64Array
  readonly ofTuple: Float64Array
  /** Values that had no code of their own, up to `mostEscapes` different ones. */
  readonly escaped: Map<number, number>
}

const mostEscapes = 1 << 16

interface Group {
  readonly from: number
  readonly count: number
  readonly kind: number
  readonly parameter: number
  readonly bits: number
}

/** Codes arranged for writing: one entry per tuple of all categories, the escape of each category last. */
export class WritingCodes {
  readonly classCode: Uint32Array
  readonly classLength: Uint8Array
  readonly tupleCode: Uint32Array
  readonly tupleLength: Uint8Array
  readonly firstOf: Int32Array
  readonly #slots: Int32Array
  readonly #slotValue: Uint32Array
  readonly #mask: number

  constructor({ classLengths, tuples, tupleLengths }: Codes) {
    this.classLength = joined(classLengths, Uint8Array)
    this.classCode = joined(classLengths.map(canonicalCodes), Uint32Array)
    this.tupleLength = joined(tupleLengths, Uint8Array)
    this.tupleCode = joined(tupleLengths.map(canonicalCodes), Uint32Array)
    this.firstOf = new Int32Array(categories + 1)
    this.#mask = 2 ** bitLength(this.tupleLength.length * 2) - 1
    this.#slots = new Int32Array(this.#mask + 1).fill(-1)
    this.#slotValue = new Uint32Array(this.#mask + 1)
    let next = 0
    for (const [category, list] of tuples.entries()) {
      this.firstOf[category] = next
      for (const attributes of list) this.#insert((category << attributeBits) | attributes, next++)
      next++
    }
    this.firstOf[categories] = next
  }

  #insert(value: number, tuple: number): void {
    let slot = Math.imul(value, 0x9e37_79b1) >>> 8
    while (this.#slots[slot & this.#mask] !== -1) slot++
    this.#slots[slot & this.#mask] = tuple
    this.#slotValue[slot & this.#mask] = value
  }

  /** The entry of a value; that of the escape if it has none. */
  tupleOf(value: number): number {
    let slot = Math.imul(value, 0x9e37_79b1) >>> 8
    for (;;) {
      const tuple = this.#slots[slot & this.#mask] as number
      if (tuple === -1) return this.escapeOf(value >>> attributeBits)
      if (this.#slotValue[slot & this.#mask] === value) return tuple
      slot++
    }
  }

  escapeOf(category: number): number {
    return (this.firstOf[category + 1] as number) - 1
  }
}

function joined<T extends Uint8Array | Uint32Array>(parts: readonly T[], Kind: new (length: number) => T): T {
  const all = new Kind(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Writes the rows of a segment as pages. */
export class PageWriter {
  readonly use: CodeUse
  readonly #codes: WritingCodes
  readonly #categoryCounts = new Uint8Array(categories)
  #rows: SortedRows = {
    count: 0,
    keys: new Float64Array(),
    values: new Uint32Array(),
    references: new Int32Array(),
  }
  #tuples = new Int32Array()
  #width = 0
  #overhead = 0
  #words = new Uint32Array()

  constructor(codes: WritingCodes) {
    this.#codes = codes
    this.use = {
      ofClass: new Float64Array(codes.classLength.length),
      ofTuple: new Float64Array(codes.tupleLength.length),
      escaped: new Map(),
    }
  }

  /**
   * @param width bits of a reference
   * @throws NumberIndexError `out-of-order` unless the numbers ascend strictly.
   */
  write(rows: SortedRows, width: number): WrittenPages {
    this.#prepare(rows, width)
    const pages: Layout[] = []
    for (let from = 0; from < rows.count; from = endOf(pages.at(-1)?.groups ?? []))
      pages.push(this.#pageFrom(from))
    this.#words = new Uint32Array(pages.length * pageWords + 1)
    for (const [page, layout] of pages.entries()) this.#writePage(page * pageWords, layout)
    return {
      words: this.#words.subarray(0, pages.length * pageWords),
      first: Float64Array.from(pages, ({ groups }) => rows.keys[groups[0]?.from ?? 0] ?? 0),
      last: Float64Array.from(pages, ({ groups }) => rows.keys[endOf(groups) - 1] ?? 0),
    }
  }

  #prepare(rows: SortedRows, width: number): void {
    const { count, keys, values } = rows
    this.#rows = rows
    this.#width = width
    this.#tuples = new Int32Array(count)
    let before = 0
    for (let row = 0; row < count; row++) {
      this.#tuples[row] = this.#codes.tupleOf(values[row] as number)
      const key = keys[row] as number
      if (!(key > before)) {
        throw new NumberIndexError('out-of-order', `row ${row}`, {
          expected: `a number above ${before}`,
          found: key,
        })
      }
      before = key
    }
  }

  /** What a group costs besides its own bits depends on the whole page; it is guessed from the page before. */
  #pageFrom(from: number): Layout {
    for (let guess = this.#overhead; ; guess += 0.5) {
      const layout = layoutOf(this.#fill(from, guess), this.#rows.keys)
      if (layout.end > pageBits) continue
      this.#overhead = layout.overhead
      return layout
    }
  }

  /** As many groups as fit into a page if each costs so many bits more; the last one is cut to size. */
  #fill(from: number, overhead: number): Group[] {
    const groups: Group[] = []
    const first = this.#rows.keys[from] as number
    let payload = 0
    for (let next = from; next < this.#rows.count; ) {
      const keyWidth = bitLength((this.#rows.keys[next] as number) - first)
      const free = pageBits - pageHeadBits - groups.length * (keyWidth + overhead) - overhead - payload
      const group = this.#groupWithin(next, free)
      if (group === undefined) break
      groups.push(group)
      payload += group.bits
      next += group.count
      if (group.count < groupSize) break
    }
    return groups
  }

  #groupWithin(from: number, free: number): Group | undefined {
    let count = Math.min(groupSize, this.#rows.count - from)
    while (count > 0) {
      const group = this.#measure(from, count)
      if (group.bits <= free) return group
      count = Math.min(count - 1, Math.floor((count * free) / group.bits))
    }
    return undefined
  }

  #measure(from: number, count: number): Group {
    const kind = this.#classOf(from, count)
    const { parameter, bits } = bestParameter(this.#rows.keys, from, count)
    return { from, count, kind, parameter, bits: bits + this.#recordBits(from, count, kind) }
  }

  #classOf(from: number, count: number): number {
    const counts = this.#categoryCounts.fill(0)
    let most = 0
    for (let row = from; row < from + count; row++) {
      const category = (this.#rows.values[row] as number) >>> attributeBits
      const seen = ((counts[category] as number) + 1) * categories
      counts[category] = seen / categories
      most = Math.max(most, seen + categories - 1 - category)
    }
    return categories - 1 - (most % categories)
  }

  #recordBits(from: number, count: number, kind: number): number {
    const { classLength, tupleLength } = this.#codes
    let bits = 0
    for (let row = from; row < from + count; row++) {
      const category = (this.#rows.values[row] as number) >>> attributeBits
      const named = (this.#rows.references[row] as number) >= 0 ? 1 : 0
      const tuple = this.#tuples[row] as number
      bits += (classLength[kind * classSymbols + category * 2 + named] as number) + named * this.#width
      bits += tupleLength[tuple] as number
      if (tuple === this.#codes.escapeOf(category)) bits += attributeBits
    }
    return bits
  }

  #writePage(base: number, layout: Layout): void {
    const { keys } = this.#rows
    const { groups, keyWidth, width, kind, parameter, parameterWidth } = layout
    const words = this.#words
    const from = groups[0]?.from ?? 0
    const first = keys[from] as number
    words[base + 1] = (groups.length << 22) | (keyWidth << 16) | (endOf(groups) - from)
    words[base + 2] = (layout.end << 16) | (this.#width << 11) | (width << 6)
    words[base + 3] = (layout.bias << 16) | (kind << 11) | (parameter << 6) | (parameterWidth << 3)
    words[base + 4] = Math.floor(first / 0x1_0000_0000)
    words[base + 5] = first % 0x1_0000_0000
    let at = pageHeadBits
    for (const [place, group] of groups.entries()) {
      if (place === 0) continue
      write(words, { base, at, bits: keyWidth }, (keys[group.from] as number) - first)
      write(words, { base, at: at + keyWidth, bits: width }, layout.residues[place] ?? 0)
      at += keyWidth + width
    }
    for (const [place, group] of groups.entries()) {
      const bits = group.bits + (layout.heads[place] ?? 0)
      this.#writeGroup(base * 32 + at, bits, group, layout)
      at += bits
    }
    mustEqual('malformed', 'page: end of the groups', { expected: layout.end, found: at })
  }

  #writeGroup(start: number, bits: number, group: Group, layout: Layout): void {
    const words = this.#words
    const own = group.kind !== layout.kind
    if (own) write32(words, start, 1 + classBits, (1 << classBits) | group.kind)
    const head = start + (own ? 1 + classBits : 1)
    write(words, { base: 0, at: head, bits: layout.parameterWidth }, group.parameter - layout.parameter)
    let at = head + layout.parameterWidth
    for (let row = group.from + 1; row < group.from + group.count; row++) {
      at = this.#writeGap(at, gapBefore(this.#rows.keys, row), group.parameter)
    }
    let end = start + bits
    for (let row = group.from; row < group.from + group.count; row++)
      end = this.#writeRecord(end, row, group.kind)
    mustEqual('malformed', 'group: where its two ends meet', { expected: at, found: end })
  }

  #writeGap(at: number, gap: number, parameter: number): number {
    const zeros = Math.floor(gap / 2 ** parameter)
    if (zeros >= escapeZeros) {
      write(this.#words, { base: 0, at: at + escapeZeros, bits: rawGapBits }, gap)
      return at + escapeZeros + rawGapBits
    }
    write32(this.#words, at + zeros, 1, 1)
    if (parameter > 0) write32(this.#words, at + zeros + 1, parameter, gap - zeros * 2 ** parameter)
    return at + zeros + 1 + parameter
  }

  #writeRecord(end: number, row: number, kind: number): number {
    const codes = this.#codes
    const value = this.#rows.values[row] as number
    const category = value >>> attributeBits
    const reference = this.#rows.references[row] as number
    const symbol = kind * classSymbols + category * 2 + (reference >= 0 ? 1 : 0)
    const tuple = this.#tuples[row] as number
    let at = end - (codes.classLength[symbol] as number)
    write32(this.#words, at, end - at, codes.classCode[symbol] as number)
    if (reference >= 0) {
      at -= this.#width
      write32(this.#words, at, this.#width, reference)
    }
    at -= codes.tupleLength[tuple] as number
    write32(this.#words, at, codes.tupleLength[tuple] as number, codes.tupleCode[tuple] as number)
    this.#countUse(symbol, tuple, value)
    if (tuple !== codes.escapeOf(category)) return at
    write32(this.#words, at - attributeBits, attributeBits, value & ((1 << attributeBits) - 1))
    return at - attributeBits
  }

  #countUse(symbol: number, tuple: number, value: number): void {
    const { ofClass, ofTuple, escaped } = this.use
    ofClass[symbol] = (ofClass[symbol] as number) + 1
    ofTuple[tuple] = (ofTuple[tuple] as number) + 1
    if (tuple !== this.#codes.escapeOf(value >>> attributeBits)) return
    const seen = escaped.get(value)
    if (seen !== undefined || escaped.size < mostEscapes) escaped.set(value, (seen ?? 0) + 1)
  }
}

const endOf = (groups: readonly Group[]): number => {
  const last = groups.at(-1)
  return last === undefined ? 0 : last.from + last.count
}

const gapBefore = (keys: Float64Array, row: number): number =>
  (keys[row] as number) - (keys[row - 1] as number) - 1

/** The Rice parameter with the fewest bits; they are convex in it, so that a walk from the mean finds it. */
function bestParameter(keys: Float64Array, from: number, count: number): { parameter: number; bits: number } {
  if (count === 1) return { parameter: 0, bits: 0 }
  const mean = ((keys[from + count - 1] as number) - (keys[from] as number)) / (count - 1)
  let parameter = Math.min(largestParameter, Math.max(0, bitLength(Math.floor(mean)) - 1))
  let bits = gapBits(keys, { from, count, parameter })
  while (parameter > 0) {
    const fewer = gapBits(keys, { from, count, parameter: parameter - 1 })
    if (fewer > bits) break
    bits = fewer
    parameter--
  }
  return { parameter, bits }
}

function gapBits(
  keys: Float64Array,
  { from, count, parameter }: { from: number; count: number; parameter: number },
): number {
  const divisor = 2 ** parameter
  let bits = 0
  for (let row = from + 1; row < from + count; row++) {
    const zeros = Math.floor(gapBefore(keys, row) / divisor)
    bits += zeros >= escapeZeros ? escapeZeros + rawGapBits : zeros + 1 + parameter
  }
  return bits
}

/** Everything about a page that depends on all of its groups. */
function layoutOf(groups: readonly Group[], keys: Float64Array) {
  const keyWidth = bitLength((keys[groups.at(-1)?.from ?? 0] ?? 0) - (keys[groups[0]?.from ?? 0] ?? 0))
  const kind = mostFrequentClass(groups)
  const parameters = groups.map((group) => group.parameter)
  const parameter = Math.min(...parameters)
  const parameterWidth = bitLength(Math.max(...parameters) - parameter)
  const heads = groups.map((group) => (group.kind === kind ? 1 : 1 + classBits) + parameterWidth)
  const lengths = groups.map(({ bits }, place) => bits + (heads[place] ?? 0))
  const offsets = offsetsOf(lengths, keyWidth)
  const payload = groups.reduce((sum, { bits }) => sum + bits, 0)
  const overhead = (offsets.end - pageHeadBits - payload - (groups.length - 1) * keyWidth) / groups.length
  return { groups, keyWidth, kind, parameter, parameterWidth, heads, overhead, ...offsets }
}

type Layout = ReturnType<typeof layoutOf>

function mostFrequentClass(groups: readonly Group[]): number {
  const counts = new Uint16Array(categories)
  for (const { kind } of groups) counts[kind] = (counts[kind] as number) + 1
  return counts.indexOf(Math.max(...counts))
}

/** Where the groups begin, as differences from equal lengths. The width of the table moves them, so it is tried upwards. */
function offsetsOf(lengths: readonly number[], keyWidth: number) {
  const payload = lengths.reduce((sum, length) => sum + length, 0)
  for (let width = 0; ; width++) {
    const from = pageHeadBits + (lengths.length - 1) * (keyWidth + width)
    const end = from + payload
    let at = from
    const differences = lengths.map((length, group) => {
      const start = at
      at += length
      return start - expectedStart(from, end, group, lengths.length)
    })
    const bias = -Math.min(...differences)
    const residues = differences.map((difference) => difference + bias)
    if (Math.max(...residues) < 2 ** width) return { end, width, bias, residues }
  }
}
