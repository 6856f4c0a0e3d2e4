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
import { leastHole, mostHoles } from './top-index.ts'

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
  /** For each hole, its page and the numbers on either side of it. */
  readonly holes: Float64Array
  readonly use: CodeUse
}

/** How often each code was used: by class · 64 + symbol, and by `firstOf[category]` + tuple. */
export interface CodeUse {
  readonly ofClass: Float64Array
  readonly ofTuple: Float64Array
  /** Values that had no code of their own, up to `mostEscapes` different ones. */
  readonly escaped: Map<number, number>
}

const mostEscapes = 1 << 16

const noUse = ({ classLength, tupleLength }: WritingCodes): CodeUse => ({
  ofClass: new Float64Array(classLength.length),
  ofTuple: new Float64Array(tupleLength.length),
  escaped: new Map(),
})

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
  readonly #codes: WritingCodes
  readonly #categoryCounts = new Uint8Array(categories)
  #rows: SortedRows = {
    count: 0,
    keys: new Float64Array(),
    values: new Uint32Array(),
    references: new Int32Array(),
  }
  /** Of each row: its place among the tuples, category · 2 + named, and the bits of its record behind the first code. */
  #tuples = new Int32Array()
  #symbols = new Uint8Array()
  #restBits = new Uint8Array()
  /** The whole groups of the page under way, which are the same in every attempt at it. */
  #measured: Group[] = []
  #width = 0
  #overhead = 0
  #words = new Uint32Array()
  #use: CodeUse

  constructor(codes: WritingCodes) {
    this.#codes = codes
    this.#use = noUse(codes)
  }

  /**
   * @param width bits of a reference
   * @throws NumberIndexError `out-of-order` unless the numbers ascend strictly.
   */
  write(rows: SortedRows, width: number): WrittenPages {
    this.#rows = rows
    this.#width = width
    this.#use = noUse(this.#codes)
    checkOrder(rows)
    this.#prepare(rows)
    const pages: Layout[] = []
    for (let from = 0; from < rows.count; from = endOf(pages.at(-1)?.groups ?? []))
      pages.push(this.#pageFrom(from))
    this.#words = new Uint32Array(pages.length * pageWords + 1)
    for (const [page, layout] of pages.entries()) this.#writePage(page * pageWords, layout)
    return {
      words: this.#words.subarray(0, pages.length * pageWords),
      first: Float64Array.from(pages, ({ groups }) => rows.keys[groups[0]?.from ?? 0] ?? 0),
      last: Float64Array.from(pages, ({ groups }) => rows.keys[endOf(groups) - 1] ?? 0),
      holes: Float64Array.from(pages.flatMap(({ groups }, page) => holesOf(rows.keys, groups, page))),
      use: this.#use,
    }
  }

  #prepare({ count, values, references }: SortedRows): void {
    const codes = this.#codes
    if (this.#tuples.length < count) {
      this.#tuples = new Int32Array(count)
      this.#symbols = new Uint8Array(count)
      this.#restBits = new Uint8Array(count)
    }
    for (let row = 0; row < count; row++) {
      const value = values[row] as number
      const category = value >>> attributeBits
      const named = (references[row] as number) >= 0 ? 1 : 0
      const tuple = codes.tupleOf(value)
      const escaped = tuple === codes.escapeOf(category) ? attributeBits : 0
      this.#tuples[row] = tuple
      this.#symbols[row] = category * 2 + named
      this.#restBits[row] = (codes.tupleLength[tuple] as number) + named * this.#width + escaped
    }
  }

  /** What a group costs besides its own bits depends on the whole page; it is guessed from the page before. */
  #pageFrom(from: number): Layout {
    this.#measured = []
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
      const group = this.#groupWithin(next, groups.length, free)
      if (group === undefined) break
      groups.push(group)
      payload += group.bits
      next += group.count
      if (group.count < groupSize) break
    }
    return groups
  }

  #groupWithin(from: number, place: number, free: number): Group | undefined {
    let count = Math.min(groupSize, this.#rows.count - from)
    this.#measured[place] ??= this.#measure(from, count)
    let group = this.#measured[place]
    while (group.bits > free) {
      count = Math.min(count - 1, Math.floor((count * free) / group.bits))
      if (count < 1) return undefined
      group = this.#measure(from, count)
    }
    return group
  }

  #measure(from: number, count: number): Group {
    const kind = this.#classOf(from, count)
    const { parameter, bits } = bestParameter(this.#rows.keys, from, count)
    return { from, count, kind, parameter, bits: bits + this.#recordBits(from, count, kind) }
  }

  #classOf(from: number, count: number): number {
    const counts = this.#categoryCounts.fill(0)
    const symbols = this.#symbols
    let most = 0
    for (let row = from; row < from + count; row++) {
      const category = (symbols[row] as number) >>> 1
      const seen = (counts[category] as number) + 1
      counts[category] = seen
      most = Math.max(most, seen * categories + categories - 1 - category)
    }
    return categories - 1 - (most % categories)
  }

  #recordBits(from: number, count: number, kind: number): number {
    const [symbols, restBits, { classLength }] = [this.#symbols, this.#restBits, this.#codes]
    const first = kind * classSymbols
    let bits = 0
    for (let row = from; row < from + count; row++) {
      bits += (classLength[first + (symbols[row] as number)] as number) + (restBits[row] as number)
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
    const at = this.#writeGaps(head + layout.parameterWidth, group)
    const end = this.#writeRecords(start + bits, group)
    mustEqual('malformed', 'group: where its two ends meet', { expected: at, found: end })
  }

  #writeGaps(start: number, { from, count, parameter }: Group): number {
    const [words, keys] = [this.#words, this.#rows.keys]
    const unit = 2 ** parameter
    let at = start
    for (let row = from + 1; row < from + count; row++) {
      const gap = gapBefore(keys, row)
      const zeros = Math.floor(gap / unit)
      if (zeros >= escapeZeros) {
        write(words, { base: 0, at: at + escapeZeros, bits: rawGapBits }, gap)
        at += escapeZeros + rawGapBits
      } else {
        write32(words, at + zeros, parameter + 1, unit + gap - zeros * unit)
        at += zeros + 1 + parameter
      }
    }
    return at
  }

  #writeRecords(end: number, { from, count, kind }: Group): number {
    const [codes, words] = [this.#codes, this.#words]
    const { ofClass, ofTuple } = this.#use
    let at = end
    for (let row = from; row < from + count; row++) {
      const symbol = kind * classSymbols + (this.#symbols[row] as number)
      const tuple = this.#tuples[row] as number
      const first = codes.classLength[symbol] as number
      const second = codes.tupleLength[tuple] as number
      ofClass[symbol] = (ofClass[symbol] as number) + 1
      ofTuple[tuple] = (ofTuple[tuple] as number) + 1
      if ((this.#restBits[row] as number) === second && first + second <= 32) {
        at -= first + second
        const code = ((codes.tupleCode[tuple] as number) << first) | (codes.classCode[symbol] as number)
        write32(words, at, first + second, code)
      } else at = this.#writeLongRecord(at, row, symbol)
    }
    return at
  }

  /** A record that is named, escaped or long. */
  #writeLongRecord(end: number, row: number, symbol: number): number {
    const [codes, words, value] = [this.#codes, this.#words, this.#rows.values[row] as number]
    const reference = this.#rows.references[row] as number
    const tuple = this.#tuples[row] as number
    let at = end - (codes.classLength[symbol] as number)
    write32(words, at, end - at, codes.classCode[symbol] as number)
    if (reference >= 0) {
      at -= this.#width
      write32(words, at, this.#width, reference)
    }
    at -= codes.tupleLength[tuple] as number
    write32(words, at, codes.tupleLength[tuple] as number, codes.tupleCode[tuple] as number)
    if (tuple !== codes.escapeOf(value >>> attributeBits)) return at
    this.#countEscape(value)
    write32(words, at - attributeBits, attributeBits, value & ((1 << attributeBits) - 1))
    return at - attributeBits
  }

  #countEscape(value: number): void {
    const { escaped } = this.#use
    const seen = escaped.get(value)
    if (seen !== undefined || escaped.size < mostEscapes) escaped.set(value, (seen ?? 0) + 1)
  }
}

function checkOrder({ count, keys }: SortedRows): void {
  let before = 0
  for (let row = 0; row < count; row++) {
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

/** The largest gaps of a page, as far as they are worth noting. */
function holesOf(keys: Float64Array, groups: readonly Group[], page: number): number[] {
  const [from, to] = [groups[0]?.from ?? 0, endOf(groups)]
  if ((keys[to - 1] as number) - (keys[from] as number) < leastHole) return []
  const rows: number[] = []
  for (let row = from + 1; row < to; row++) if (gapBefore(keys, row) >= leastHole) rows.push(row)
  const largest = rows.sort((a, b) => gapBefore(keys, b) - gapBefore(keys, a) || a - b).slice(0, mostHoles)
  return largest.sort((a, b) => a - b).flatMap((row) => [page, keys[row - 1] as number, keys[row] as number])
}

const endOf = (groups: readonly Group[]): number => {
  const last = groups.at(-1)
  return last === undefined ? 0 : last.from + last.count
}

const gapBefore = (keys: Float64Array, row: number): number =>
  (keys[row] as number) - (keys[row - 1] as number) - 1

/** The gaps of one group, as far as they are below 2³¹. */
const gaps = new Int32Array(groupSize)

/** The Rice parameter with the fewest bits; they are convex in it, so that a walk from the mean finds it. */
function bestParameter(keys: Float64Array, from: number, count: number): { parameter: number; bits: number } {
  if (count === 1) return { parameter: 0, bits: 0 }
  const longest = fillGaps(keys, from, count)
  const mean = ((keys[from + count - 1] as number) - (keys[from] as number)) / (count - 1)
  let parameter = Math.min(largestParameter, Math.max(0, bitLength(Math.floor(mean)) - 1))
  let bits = gapBits(keys, { from, count, parameter, longest })
  while (parameter > 0) {
    const fewer = gapBits(keys, { from, count, parameter: parameter - 1, longest })
    if (fewer > bits) break
    bits = fewer
    parameter--
  }
  return { parameter, bits }
}

/** @returns the longest gap */
function fillGaps(keys: Float64Array, from: number, count: number): number {
  let longest = 0
  for (let place = 1; place < count; place++) {
    const gap = gapBefore(keys, from + place)
    gaps[place] = gap
    longest = Math.max(longest, gap)
  }
  return longest
}

interface GapRun {
  readonly from: number
  readonly count: number
  readonly parameter: number
  readonly longest: number
}

function gapBits(keys: Float64Array, { from, count, parameter, longest }: GapRun): number {
  if (longest >= Math.min(2 ** 31, escapeZeros * 2 ** parameter))
    return longGapBits(keys, from, count, parameter)
  let zeros = 0
  for (let place = 1; place < count; place++) zeros += (gaps[place] as number) >>> parameter
  return zeros + (count - 1) * (1 + parameter)
}

function longGapBits(keys: Float64Array, from: number, count: number, parameter: number): number {
  let bits = 0
  for (let row = from + 1; row < from + count; row++) {
    const zeros = Math.floor(gapBefore(keys, row) / 2 ** parameter)
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
