import { categories, classSymbols, type Tally } from '../codes.ts'
import { groupSize } from '../page.ts'
import { attributeBits } from '../record.ts'
import { blockSpan } from './partition.ts'
import { RowList, type Rows } from './rows.ts'
import { sortedAndUnique } from './sort.ts'

/** More different values than this, and the codes would hardly gain from them. */
const mostValues = 1 << 20

/** Counts what the codes are made from, over sorted rows. */
export class TallyCounter implements Tally {
  readonly ofClass = new Float64Array(categories * classSymbols)
  readonly ofValue = new Map<number, number>()

  add({ count, values, nameAt }: Pick<Rows, 'count' | 'values' | 'nameAt'>): void {
    for (let from = 0; from < count; from += groupSize) {
      const to = Math.min(count, from + groupSize)
      const symbols = new Uint8Array(classSymbols)
      for (let row = from; row < to; row++) {
        const value = values[row] as number
        const symbol = (value >>> attributeBits) * 2 + ((nameAt[row] as number) >= 0 ? 1 : 0)
        symbols[symbol] = (symbols[symbol] as number) + 1
        const seen = this.ofValue.get(value)
        if (seen !== undefined || this.ofValue.size < mostValues) this.ofValue.set(value, (seen ?? 0) + 1)
      }
      this.#addGroup(symbols)
    }
  }

  #addGroup(symbols: Uint8Array): void {
    const ofCategory = (category: number) => (symbols[category * 2] ?? 0) + (symbols[category * 2 + 1] ?? 0)
    let kind = 0
    for (let category = 1; category < categories; category++) {
      if (ofCategory(category) > ofCategory(kind)) kind = category
    }
    for (let symbol = 0; symbol < classSymbols; symbol++) {
      const at = kind * classSymbols + symbol
      this.ofClass[at] = (this.ofClass[at] as number) + (symbols[symbol] as number)
    }
  }
}

const mostSampled = 1 << 19

/**
 * A sample of a stream of rows: all rows of some blocks of ten thousand numbers, chosen by a hash, fewer blocks the more rows
 * come. Whole blocks, because what the codes depend on is which records are neighbours.
 */
export class BlockSample {
  #rows = new RowList()
  #mask = 0

  add(key: number, value: number, name: string | undefined): void {
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

  tally(): TallyCounter {
    const tally = new TallyCounter()
    tally.add(sortedAndUnique(this.#rows.rows()))
    return tally
  }
}

const blockHash = (key: number) => Math.imul(Math.floor(key / blockSpan), 0x9e37_79b1) >>> 12
