import { namedFlag, type PackedRows } from './rows.ts'
import { blocksOf, type Leaf, LeafWriter, type Spool } from './spool.ts'

/** Leaves begin at multiples of this, so that the entropy of a block of numbers is counted once. */
export const blockSpan = 10_000
/** What is sorted at once. */
const mostJobRows = 1 << 19
const mostLeafRows = 1 << 21
const mostNameBytes = 32 << 20
const sampled = 1 << 16
/** Sign, exponent and ten bits of fraction of a number as a double: what the guide of a partition is looked up by. */
const guideShift = 10
const guides = (1023 + 51) << guideShift

const blockOf = (number: number) => number - (number % blockSpan)

/** Limits that cut a sample into about equal parts. */
export function splittersOf(sample: Float64Array, parts: number): Float64Array {
  const sorted = sample.slice().sort()
  const least = sorted[0] ?? 0
  const limits = Array.from({ length: parts - 1 }, (_, part) =>
    blockOf(sorted[Math.floor(((part + 1) * sorted.length) / parts)] ?? 0),
  )
  return Float64Array.from(new Set(limits.filter((limit) => limit > least)))
}

/** Distributes rows over leaves by number. */
export class Partition {
  readonly #splitters: Float64Array
  readonly #writers: readonly LeafWriter[]
  /** For the first bits of a double, how many limits lie at or below every number that begins with them. */
  readonly #guide = new Uint16Array(guides - (1023 << guideShift) + 1)

  constructor(spool: Spool, splitters: Float64Array) {
    this.#splitters = splitters
    this.#writers = Array.from({ length: splitters.length + 1 }, () => new LeafWriter(spool))
    const least = new DataView(new ArrayBuffer(8))
    let leaf = 0
    for (let at = 0; at < this.#guide.length; at++) {
      least.setUint32(0, (at + (1023 << guideShift)) << (20 - guideShift))
      while (leaf < splitters.length && (splitters[leaf] as number) <= least.getFloat64(0)) leaf++
      this.#guide[at] = leaf
    }
  }

  take({ count, keys, words, names }: PackedRows): void {
    const halves = new Uint32Array(keys.buffer, keys.byteOffset, count * 2)
    let name = 0
    for (let row = 0; row < count; row++) {
      const high = halves[row * 2 + 1] as number
      const leaf = this.#leafOf(keys[row] as number, (high >>> (20 - guideShift)) - (1023 << guideShift))
      const writer = this.#writers[leaf] as LeafWriter
      const word = words[row] as number
      writer.add(halves[row * 2] as number, high, word)
      if ((word & namedFlag) === 0) continue
      const length = 1 + (names[name] as number)
      writer.addName(names, name, length)
      name += length
    }
  }

  #leafOf(key: number, guide: number): number {
    let low = this.#guide[guide] as number
    let high = this.#guide[guide + 1] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#splitters[middle] as number) <= key) low = middle + 1
      else high = middle
    }
    return low
  }

  finish(): Leaf[] {
    return this.#writers.map((writer) => writer.finish()).filter(({ rows }) => rows > 0)
  }
}

/** Splits leaves that came out too large for the memory, until none is. */
export function settle(spool: Spool, leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf) =>
    leaf.rows <= mostLeafRows && leaf.nameBytes <= mostNameBytes ? [leaf] : settle(spool, split(spool, leaf)),
  )
}

function split(spool: Spool, leaf: Leaf): Leaf[] {
  const { sample, least, most } = survey(spool, leaf)
  const parts = Math.max(
    2,
    Math.ceil(leaf.rows / mostJobRows) * 2,
    Math.ceil(leaf.nameBytes / mostNameBytes) * 2,
  )
  const splitters = splittersOf(sample, parts)
  if (splitters.length === 0 && blockOf(least) === blockOf(most)) return [withoutRepetition(spool, leaf)]
  const limits = splitters.length > 0 ? splitters : Float64Array.of(blockOf(least) + blockSpan)
  const partition = new Partition(spool, limits)
  for (const rows of blocksOf(spool.fd, [leaf])) partition.take(rows)
  return partition.finish()
}

function survey(spool: Spool, leaf: Leaf) {
  const every = Math.ceil(leaf.rows / sampled)
  const sample = new Float64Array(Math.ceil(leaf.rows / every))
  let [row, least, most] = [0, Number.POSITIVE_INFINITY, 0]
  for (const { keys, count } of blocksOf(spool.fd, [leaf])) {
    for (const key of keys.subarray(0, count)) {
      if (row % every === 0) sample[row / every] = key
      least = Math.min(least, key)
      most = Math.max(most, key)
      row++
    }
  }
  return { sample, least, most }
}

/** Millions of rows of the same ten thousand numbers: only the last one of each counts. */
function withoutRepetition(spool: Spool, leaf: Leaf): Leaf {
  const last = new Map<number, { word: number; name: Uint8Array }>()
  for (const { count, keys, words, names } of blocksOf(spool.fd, [leaf])) {
    let at = 0
    for (let row = 0; row < count; row++) {
      const word = words[row] as number
      const length = (word & namedFlag) === 0 ? 0 : 1 + (names[at] as number)
      last.set(keys[row] as number, { word, name: names.slice(at, at + length) })
      at += length
    }
  }
  const writer = new LeafWriter(spool)
  const halves = new Uint32Array(2)
  const number = new Float64Array(halves.buffer)
  for (const [key, { word, name }] of last) {
    number[0] = key
    writer.add(halves[0] as number, halves[1] as number, word)
    if (name.length > 0) writer.addName(name, 0, name.length)
  }
  return writer.finish()
}

/** Neighbouring leaves that are sorted and written together. */
export function jobsOf(leaves: readonly Leaf[]): Leaf[][] {
  const jobs: Leaf[][] = []
  let [rows, nameBytes] = [Number.POSITIVE_INFINITY, 0]
  for (const leaf of leaves) {
    rows += leaf.rows
    nameBytes += leaf.nameBytes
    if (rows > mostJobRows || nameBytes > mostNameBytes) {
      jobs.push([])
      rows = leaf.rows
      nameBytes = leaf.nameBytes
    }
    jobs.at(-1)?.push(leaf)
  }
  return jobs
}
