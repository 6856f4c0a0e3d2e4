import type { Tally } from '../codes.ts'
import { blockSpan, Partition, settle, splittersOf } from './partition.ts'
import { copyOf, namedFlag, type PackedRows } from './rows.ts'
import { blocksOf, type Leaf, LeafWriter, type Spool } from './spool.ts'
import { BlockSample } from './tally.ts'

/** What is known once all rows lie in the spool. */
export interface Distributed {
  readonly leaves: readonly Leaf[]
  readonly tally: Tally
}

const sampleRows = 1 << 20
const sampledKeys = 1 << 17
/** After so large a share of the rows: what was distributed until then is distributed twice. */
const cutAgainShare = 32
const rowsPerLeaf = 1 << 17
const mostLeaves = 4096

/** Takes rows as they come, counts what the codes are made from, and leaves them in the spool by number. */
export class Distributor {
  readonly #spool: Spool
  readonly #options: { readonly expected: number; readonly sorted: boolean }
  readonly #sample = new BlockSample()
  readonly #ascending: Leaf[] = []
  #first: PackedRows[] = []
  #waiting = 0
  #partition: Partition | undefined
  #leaf: LeafWriter | undefined
  #block = -1
  readonly #cutAgainAt: number
  #seen: number[] = []
  #taken = 0

  /** @param options `sorted`: the rows ascend, and whoever calls has seen to it */
  constructor(spool: Spool, options: { readonly expected: number; readonly sorted: boolean }) {
    this.#spool = spool
    this.#options = options
    const share = Math.floor(options.expected / cutAgainShare)
    this.#cutAgainAt = share > 4 * sampleRows ? share : 0
  }

  take(rows: PackedRows): void {
    this.#sample.take(rows)
    if (this.#options.sorted) this.#takeSorted(rows)
    else if (this.#partition !== undefined) {
      this.#partition.take(rows)
      this.#watch(this.#partition, rows)
    } else {
      this.#first.push(copyOf(rows))
      this.#waiting += rows.count
      if (this.#waiting >= sampleRows) this.#begin()
    }
  }

  #takeSorted({ count, keys, words, names }: PackedRows): void {
    const halves = new Uint32Array(keys.buffer, keys.byteOffset, count * 2)
    let name = 0
    for (let row = 0; row < count; row++) {
      const word = words[row] as number
      const block = Math.floor((keys[row] as number) / blockSpan)
      const full = this.#leaf === undefined || this.#leaf.rows >= rowsPerLeaf
      if (full && block !== this.#block) this.#nextLeaf()
      this.#block = block
      this.#leaf?.add(halves[row * 2] as number, halves[row * 2 + 1] as number, word)
      if ((word & namedFlag) === 0) continue
      this.#leaf?.addName(names, name, 1 + (names[name] as number))
      name += 1 + (names[name] as number)
    }
  }

  #nextLeaf(): void {
    if (this.#leaf !== undefined) this.#ascending.push(this.#leaf.finish())
    this.#leaf = new LeafWriter(this.#spool)
  }

  /** What came first may all be of one region: a while later the space of numbers is cut anew. */
  #watch(partition: Partition, { keys, count }: PackedRows): void {
    if (this.#taken >= this.#cutAgainAt) return
    const every = Math.ceil(this.#cutAgainAt / sampledKeys)
    for (let row = every - 1 - (this.#taken % every); row < count; row += every)
      this.#seen.push(keys[row] as number)
    this.#taken += count
    if (this.#taken < this.#cutAgainAt) return
    const leaves = partition.finish()
    this.#partition = this.#cutBy(Float64Array.from(this.#seen))
    this.#seen = []
    for (const rows of blocksOf(this.#spool.fd, leaves)) this.#partition.take(rows)
  }

  #cutBy(sample: Float64Array): Partition {
    const leaves = Math.min(mostLeaves, Math.max(16, Math.ceil(this.#options.expected / rowsPerLeaf)))
    return new Partition(this.#spool, splittersOf(sample, leaves))
  }

  /** Cuts the space of numbers by the rows that came first, and sends them on. */
  #begin(): Partition {
    const every = Math.ceil(this.#waiting / sampledKeys)
    const sample = this.#first.flatMap(({ keys }) => [...keys.filter((_, row) => row % every === 0)])
    const partition = this.#cutBy(Float64Array.from(sample))
    for (const rows of this.#first) partition.take(rows)
    this.#first = []
    this.#partition = partition
    return partition
  }

  finish(): Distributed {
    if (this.#leaf !== undefined) this.#nextLeaf()
    const collected = this.#options.sorted ? this.#ascending : (this.#partition ?? this.#begin()).finish()
    return { leaves: settle(this.#spool, collected), tally: this.#sample.tally() }
  }
}
