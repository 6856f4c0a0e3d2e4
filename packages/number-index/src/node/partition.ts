import { type Leaf, LeafWriter, type Spool } from './spool.ts'

/** Leaves begin at multiples of this, so that the entropy of a block of numbers is counted once. */
export const blockSpan = 10_000
/** What is sorted at once, and shares a list of names. */
const mostJobRows = 1 << 19
const mostLeafRows = 1 << 20
const mostNameBytes = 32 << 20
const sampled = 1 << 16

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

  constructor(spool: Spool, splitters: Float64Array) {
    this.#splitters = splitters
    this.#writers = Array.from({ length: splitters.length + 1 }, () => new LeafWriter(spool))
  }

  add(key: number, value: number, name: string | undefined): void {
    let low = 0
    let high = this.#splitters.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#splitters[middle] as number) <= key) low = middle + 1
      else high = middle
    }
    ;(this.#writers[low] as LeafWriter).add(key, value, name)
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
  return distribute(
    spool,
    leaf,
    splitters.length > 0 ? splitters : Float64Array.of(blockOf(least) + blockSpan),
  )
}

function survey(spool: Spool, leaf: Leaf) {
  const every = Math.ceil(leaf.rows / sampled)
  const sample = new Float64Array(Math.ceil(leaf.rows / every))
  let [row, least, most] = [0, Number.POSITIVE_INFINITY, 0]
  for (const { keys } of spool.blocks(leaf)) {
    for (const key of keys) {
      if (row % every === 0) sample[row / every] = key
      least = Math.min(least, key)
      most = Math.max(most, key)
      row++
    }
  }
  return { sample, least, most }
}

function distribute(spool: Spool, leaf: Leaf, splitters: Float64Array): Leaf[] {
  const partition = new Partition(spool, splitters)
  for (const { count, keys, values, nameAt, names } of spool.blocks(leaf)) {
    for (let row = 0; row < count; row++) {
      partition.add(keys[row] as number, values[row] as number, names[nameAt[row] as number])
    }
  }
  return partition.finish()
}

/** A million rows of the same ten thousand numbers: only the last one of each counts. */
function withoutRepetition(spool: Spool, leaf: Leaf): Leaf {
  const last = new Map<number, [number, string | undefined]>()
  for (const { count, keys, values, nameAt, names } of spool.blocks(leaf)) {
    for (let row = 0; row < count; row++) {
      last.set(keys[row] as number, [values[row] as number, names[nameAt[row] as number]])
    }
  }
  const writer = new LeafWriter(spool)
  for (const [key, [value, name]] of last) writer.add(key, value, name)
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
