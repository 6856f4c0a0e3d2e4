import { mustEqual, NumberIndexError } from './errors.ts'

const stride = 64
/** A gap between two numbers of a page that is noted beside, so that whoever asks within it needs no read. */
export const leastHole = 1_000_000
/** Of one page; where all numbers lie far apart, holes would weigh more than the numbers. */
export const mostHoles = 8

/** The first and last number of every page: finds the page of a number, or that no page can hold it, without a read. */
export class TopIndex {
  readonly #first: Float64Array
  readonly #last: Float64Array
  /** Every 64th first number, so that most of a search stays in a few kilobytes. */
  readonly #coarse: Float64Array
  readonly #holes: Holes

  constructor(first: Float64Array, last: Float64Array, holes: Float64Array) {
    this.#holes = new Holes(holes, first.length)
    this.#first = first
    this.#last = last
    this.#coarse = new Float64Array(Math.ceil(first.length / stride))
    for (let at = 0; at < this.#coarse.length; at++) this.#coarse[at] = first[at * stride] as number
  }

  get pages(): number {
    return this.#first.length
  }

  /** First and last number of a page. */
  rangeOf(page: number): { first: number; last: number } {
    return { first: this.#first[page] ?? 0, last: this.#last[page] ?? 0 }
  }

  /** The first page with a number from this one on; beyond the last page if there is none. */
  firstPageFrom(number: number): number {
    const page = lastUpTo(this.#first, number, 0, this.#first.length)
    return page >= 0 && number <= (this.#last[page] as number) ? page : page + 1
  }

  /** The page that holds the number if the file does; -1 when it lies between pages. */
  pageOf(number: number): number {
    const block = lastUpTo(this.#coarse, number, 0, this.#coarse.length)
    if (block < 0) return -1
    const from = block * stride
    const page = lastUpTo(this.#first, number, from, Math.min(from + stride, this.#first.length))
    if (number > (this.#last[page] as number)) return -1
    return this.#holes.hides(page, number) ? -1 : page
  }

  /** The holes of a page: the numbers on either side of each. */
  holesOf(page: number): { after: number; before: number }[] {
    return this.#holes.of(page)
  }
}

/** Stretches inside pages in which nothing is listed. */
class Holes {
  readonly #pages: Float64Array
  /** The numbers on either side. */
  readonly #after: Float64Array
  readonly #before: Float64Array
  /** A bit for every page: most have no hole, and a look-up should learn that fast. */
  readonly #has: Uint32Array

  /** @param triples page, and the numbers on either side */
  constructor(triples: Float64Array, pages: number) {
    this.#pages = triples.filter((_, at) => at % 3 === 0)
    this.#after = triples.filter((_, at) => at % 3 === 1)
    this.#before = triples.filter((_, at) => at % 3 === 2)
    this.#has = new Uint32Array(Math.ceil(pages / 32))
    for (const page of this.#pages)
      this.#has[page >>> 5] = (this.#has[page >>> 5] as number) | (1 << (page & 31))
  }

  hides(page: number, number: number): boolean {
    if ((((this.#has[page >>> 5] as number) >>> (page & 31)) & 1) === 0) return false
    const hole = lastUpTo(this.#after, number, 0, this.#after.length)
    return hole >= 0 && number > (this.#after[hole] as number) && number < (this.#before[hole] as number)
  }

  of(page: number): { after: number; before: number }[] {
    const holes = []
    const from = lastUpTo(this.#pages, page - 1, 0, this.#pages.length) + 1
    for (let hole = from; this.#pages[hole] === page; hole++) {
      holes.push({ after: this.#after[hole] as number, before: this.#before[hole] as number })
    }
    return holes
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

/** @throws NumberIndexError `wrong-length`, `out-of-order` where pages overlap, or `malformed` for a hole outside its page */
export function decodeTopIndex(bytes: Uint8Array, holeBytes: Uint8Array, pages: number): TopIndex {
  mustEqual('wrong-length', 'top index', { expected: pages * 16, found: bytes.length })
  mustEqual('wrong-length', 'holes: rest of a division by 24', { expected: 0, found: holeBytes.length % 24 })
  // The sections of a large file are megabytes: they are copied only where they lie unevenly.
  const even = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const all = new Float64Array(even.buffer, even.byteOffset, pages * 2)
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
  const holes = new Float64Array(holeBytes.slice().buffer)
  checkHoles(holes, first, last)
  return new TopIndex(first, last, holes)
}

function checkHoles(holes: Float64Array, first: Float64Array, last: Float64Array): void {
  let least = 0
  for (let at = 0; at < holes.length; at += 3) {
    const [page, after, before] = [holes[at] as number, holes[at + 1] as number, holes[at + 2] as number]
    const [from, to] = [first[page] ?? Number.NaN, last[page] ?? Number.NaN]
    if (!(after >= least && after >= from && after < before && before <= to)) {
      throw new NumberIndexError('malformed', `holes: page ${page}`, {
        expected: `a hole above ${least}, between ${from} and ${to}`,
        found: `${after} to ${before}`,
      })
    }
    least = before
  }
}
