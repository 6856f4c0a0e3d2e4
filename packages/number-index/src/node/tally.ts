import { categories, classSymbols, type Tally } from '../codes.ts'
import { NameList } from '../names.ts'
import { groupSize } from '../page.ts'
import { attributeBits } from '../record.ts'
import { blockSpan } from './partition.ts'
import { type PackedRows, type Rows, valueMask } from './rows.ts'
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
 * What the codes are made from: the values of all rows, and the classes of a sample. The sample holds all rows of some blocks
 * of ten thousand numbers, chosen by a hash, fewer blocks the more rows come: a class depends on which records are neighbours.
 */
export class BlockSample {
  readonly #counts = new ValueCounts()
  readonly #keys = new Float64Array(mostSampled)
  readonly #words = new Uint32Array(mostSampled)
  #count = 0
  #mask = 0

  take({ count, keys, words }: PackedRows): void {
    for (let row = 0; row < count; row++) {
      const key = keys[row] as number
      const word = words[row] as number
      this.#counts.add(word & valueMask)
      if (this.#mask !== 0 && (blockHash(key) & this.#mask) !== 0) continue
      this.#keys[this.#count] = key
      this.#words[this.#count++] = word
      if (this.#count === mostSampled) this.#thin()
    }
  }

  #thin(): void {
    this.#mask = this.#mask * 2 + 1
    this.#count = 0
    for (let row = 0; row < mostSampled; row++) {
      if ((blockHash(this.#keys[row] as number) & this.#mask) !== 0) continue
      this.#keys[this.#count] = this.#keys[row] as number
      this.#words[this.#count++] = this.#words[row] as number
    }
    // One block may hold most of the rows; then the sample is half of what came first, and no more.
    if (this.#count === mostSampled) {
      this.#count /= 2
      this.#mask = 0xffff_ffff
    }
  }

  tally(): Tally {
    const ofClass = newClassCounts()
    const words = this.#words.subarray(0, this.#count)
    const rows = {
      count: this.#count,
      keys: this.#keys,
      words,
      nameAt: new Int32Array(this.#count),
      names: new NameList(0),
    }
    addClasses(ofClass, sortedAndUnique(rows))
    return { ofClass, ofValue: this.#counts.counts() }
  }
}

const blockHash = (key: number) => Math.imul(Math.floor(key / blockSpan), 0x9e37_79b1) >>> 12
