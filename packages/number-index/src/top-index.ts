import { mustEqual, NumberIndexError } from './errors.ts'

const stride = 64

/** The first and last number of every page: finds the page of a number, or that no page can hold it, without a read. */
export class TopIndex {
  readonly #first: Float64Array
  readonly #last: Float64Array
  /** Every 64th first number, so that most of a search stays in a few kilobytes. */
  readonly #coarse: Float64Array

  constructor(first: Float64Array, last: Float64Array) {
    this.#first = first
    this.#last = last
    this.#coarse = first.filter((_, page) => page % stride === 0)
  }

  get pages(): number {
    return this.#first.length
  }

  /** First and last number of a page. */
  rangeOf(page: number): { first: number; last: number } {
    return { first: this.#first[page] ?? 0, last: this.#last[page] ?? 0 }
  }

  /** The page that holds the number if the file does; -1 when it lies between pages. */
  pageOf(number: number): number {
    const block = lastUpTo(this.#coarse, number, 0, this.#coarse.length)
    if (block < 0) return -1
    const from = block * stride
    const page = lastUpTo(this.#first, number, from, Math.min(from + stride, this.#first.length))
    return number <= (this.#last[page] as number) ? page : -1
  }
}

/** Place of the last value up to `number` within `from … to`; `from − 1` when all are above. */
function lastUpTo(ascending: Float64Array, number: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const encodeTopIndex = (first: Float64Array, last: Float64Array): Uint8Array => {
  const all = new Float64Array(first.length * 2)
  all.set(first)
  all.set(last, first.length)
  return new Uint8Array(all.buffer)
}

/** @throws NumberIndexError `wrong-length`, or `out-of-order` where pages overlap */
export function decodeTopIndex(bytes: Uint8Array, pages: number): TopIndex {
  mustEqual('wrong-length', 'top index', { expected: pages * 16, found: bytes.length })
  const all = new Float64Array(bytes.slice().buffer)
  const [first, last] = [all.subarray(0, pages), all.subarray(pages)]
  let before = 0
  for (let page = 0; page < pages; page++) {
    const [from, to] = [first[page] as number, last[page] as number]
    if (!(from > before && to >= from)) {
      throw new NumberIndexError('out-of-order', `top index: page ${page}`, {
        expected: `numbers above ${before}`,
        found: `${from} to ${to}`,
      })
    }
    before = to
  }
  return new TopIndex(first, last)
}
