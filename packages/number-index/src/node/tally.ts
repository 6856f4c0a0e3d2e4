import { categories, classSymbols, type Tally } from '../codes.ts'
import { groupSize } from '../page.ts'
import { attributeBits } from '../record.ts'
import { blockSpan } from './partition.ts'
import { RowList, type Rows } from './rows.ts'
import { sortedAndUnique } from './sort.ts'

/** Counts what the codes of the classes are made from, over sorted rows. */
export function addClasses(
  ofClass: Float64Array,
  { count, values, nameAt }: Pick<Rows, 'count' | 'values' | 'nameAt'>,
): void {
  const symbols = new Uint8Array(classSymbols)
  for (let from = 0; from < count; from += groupSize) {
    symbols.fill(0)
    for (let row = from; row < Math.min(count, from + groupSize); row++) {
      const named = (nameAt[row] as number) >= 0 ? 1 : 0
      const symbol = ((values[row] as number) >>> attributeBits) * 2 + named
      symbols[symbol] = (symbols[symbol] as number) + 1
    }
    addGroup(ofClass, symbols)
  }
}

function addGroup(ofClass: Float64Array, symbols: Uint8Array): void {
  const ofCategory = (category: number) => (symbols[category * 2] ?? 0) + (symbols[category * 2 + 1] ?? 0)
  let kind = 0
  for (let category = 1; category < categories; category++) {
    if (ofCategory(category) > ofCategory(kind)) kind = category
  }
  for (let symbol = 0; symbol < classSymbols; symbol++) {
    const at = kind * classSymbols + symbol
    ofClass[at] = (ofClass[at] as number) + (symbols[symbol] as number)
  }
}

export const newClassCounts = (): Float64Array => new Float64Array(categories * classSymbols)

const slotBits = 18
const slots = 1 << slotBits

/** Counts values, one by one up to 196,608 different ones; beyond that the new ones go uncounted, and cost an escape. */
export class ValueCounts {
  readonly #values = new Uint32Array(slots)
  readonly #counts = new Float64Array(slots)
  #different = 0

  add(value: number, count = 1): void {
    let slot = Math.imul(value, 0x9e37_79b1) >>> (32 - slotBits)
    while ((this.#counts[slot] as number) > 0 && this.#values[slot] !== value) slot = (slot + 1) % slots
    if ((this.#counts[slot] as number) === 0) {
      if (this.#different === (slots * 3) / 4) return
      this.#different++
      this.#values[slot] = value
    }
    this.#counts[slot] = (this.#counts[slot] as number) + count
  }

  counts(): Map<number, number> {
    const all = new Map<number, number>()
    for (let slot = 0; slot < slots; slot++) {
      const count = this.#counts[slot] as number
      if (count > 0) all.set(this.#values[slot] as number, count)
    }
    return all
  }
}

const mostSampled = 1 << 19

/**
 * What the codes are made from: the values of all rows, and the classes of a sample. The sample holds all rows of some blocks of ten thousand numbers, chosen by a hash, fewer blocks the more rows
 * come: a class depends on which records are neighbours.
 */
export class BlockSample {
  readonly #counts = new ValueCounts()
  #rows = new RowList()
  #mask = 0

  add(key: number, value: number, name: string | undefined): void {
    this.#counts.add(value)
    if (this.#mask !== 0 && (blockHash(key) & this.#mask) !== 0) return
    // The name itself is never looked at here.
    this.#rows.push(key, value, name === undefined ? undefined : '')
    if (this.#rows.count === mostSampled) this.#thin()
  }

  #thin(): void {
    const { count, keys, values, nameAt } = this.#rows.rows()
    this.#mask = this.#mask * 2 + 1
    this.#rows = new RowList()
    for (let row = 0; row < count; row++) {
      const key = keys[row] as number
      if ((blockHash(key) & this.#mask) !== 0) continue
      this.#rows.push(key, values[row] as number, (nameAt[row] as number) < 0 ? undefined : '')
    }
    // One block may hold most of the rows; then the sample is what came first.
    if (this.#rows.count === mostSampled) this.#mask = 0xffff_ffff
  }

  tally(): Tally {
    const ofClass = newClassCounts()
    addClasses(ofClass, sortedAndUnique(this.#rows.rows()))
    return { ofClass, ofValue: this.#counts.counts() }
  }
}

const blockHash = (key: number) => Math.imul(Math.floor(key / blockSpan), 0x9e37_79b1) >>> 12
