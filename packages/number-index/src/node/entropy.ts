import { type Codes, categories, classSymbols } from '../codes.ts'
import type { CodeUse } from '../page-writer.ts'
import { attributeBits } from '../record.ts'
import { blockSpan } from './partition.ts'

/** Bits below which no lossless code of this kind can go; see docs/decisions/026. */
export interface EntropyBound {
  /** Which numbers of each block of 10,000 are listed: log₂ of the binomial coefficient, and log₂ 10,000 for the count. */
  readonly keys: number
  /** Entropy of (category, named) given the class of the group, and of the attributes given the category. */
  readonly values: number
  /** log₂ of the names of the segment for each named number. */
  readonly references: number
}

const logFactorial = new Float64Array(blockSpan + 1)
for (let n = 2; n <= blockSpan; n++) logFactorial[n] = (logFactorial[n - 1] as number) + Math.log2(n)

/** Adds up the bound of ascending numbers. */
export class KeyBound {
  bits = 0
  #block = -1
  #count = 0

  add(keys: Float64Array, count: number): void {
    for (let row = 0; row < count; row++) {
      const block = Math.floor((keys[row] as number) / blockSpan)
      if (block !== this.#block) this.#close(block)
      this.#count++
    }
  }

  finish(): number {
    this.#close(-1)
    return this.bits
  }

  #close(next: number): void {
    if (this.#count > 0) {
      const chosen = logFactorial[this.#count] as number
      const left = logFactorial[blockSpan - this.#count] as number
      this.bits += (logFactorial[blockSpan] as number) - chosen - left + Math.log2(blockSpan)
    }
    this.#block = next
    this.#count = 0
  }
}

/** The entropy of all values, from how often each code was used. */
export function valueBound(use: CodeUse, { tuples }: Pick<Codes, 'tuples'>): number {
  let bits = 0
  for (let group = 0; group < categories; group++) {
    bits += entropyBits(use.ofClass.subarray(group * classSymbols, (group + 1) * classSymbols))
  }
  let first = 0
  for (const [category, { length }] of tuples.entries()) {
    const escaped = [...use.escaped]
      .filter(([value]) => value >>> attributeBits === category)
      .map(([, count]) => count)
    const known = use.ofTuple.subarray(first, first + length)
    // Escapes beyond those that were counted one by one count as one value: the bound may come out too low, never too high.
    const rest = (use.ofTuple[first + length] ?? 0) - escaped.reduce((sum, count) => sum + count, 0)
    bits += entropyBits([...known, ...escaped, rest])
    first += length + 1
  }
  return bits
}

function entropyBits(counts: ArrayLike<number>): number {
  let [total, bits] = [0, 0]
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] as number
    if (count === 0) continue
    total += count
    bits -= count * Math.log2(count)
  }
  return total === 0 ? 0 : bits + total * Math.log2(total)
}
