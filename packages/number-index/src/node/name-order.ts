import { NameList } from '../names.ts'
import type { Rows } from './rows.ts'
import { Scratch } from './scratch.ts'
import { orderOf } from './sort.ts'

/** Bytes compared at a time: as many as fit, with an end of the name as a digit of its own, below 2⁵³. */
const step = 6
const base = 257
const scratch = new Scratch()
/** Fewer names than that are compared one by one. */
const few = 48

/**
 * The distinct names of a segment in the order of their bytes, and for each row the place of its name, or -1, until the next
 * call on this thread.
 */
export interface ReferredNames {
  readonly names: NameList
  readonly references: Int32Array
  readonly named: number
}

export function referTo({ count, nameAt, names }: Rows): ReferredNames {
  const references = scratch.take('references', Int32Array, count)
  const distinct = new Distinct(names)
  let named = 0
  for (let row = 0; row < count; row++) {
    const place = nameAt[row] as number
    references[row] = place < 0 ? -1 : distinct.placeOf(place)
    if (place >= 0) named++
  }
  const found = distinct.found()
  sortNames(names, found, 0)
  const rankOf = new Int32Array(names.count)
  for (const [rank, place] of found.entries()) rankOf[place] = rank
  for (let row = 0; row < count; row++) {
    const place = references[row] as number
    if (place >= 0) references[row] = rankOf[place] as number
  }
  const sorted = new NameList()
  for (const place of found) sorted.push(names.bytes, names.startOf(place), names.lengthOf(place))
  return { names: sorted, references, named }
}

/** Finds names that were there before. */
class Distinct {
  readonly #names: NameList
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  #count = 0

  constructor(names: NameList) {
    this.#names = names
    const size = 2 ** (33 - Math.clz32(Math.max(1, names.count)))
    this.#slots = new Int32Array(size).fill(-1)
    this.#hashes = new Int32Array(size)
  }

  /** The place of the first name equal to that one. */
  placeOf(place: number): number {
    const mask = this.#slots.length - 1
    const hash = hashOf(this.#names, place)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = this.#slots[slot] as number
      if (other < 0) {
        this.#slots[slot] = place
        this.#hashes[slot] = hash
        this.#count++
        return place
      }
      if (this.#hashes[slot] === hash && compareNames(this.#names, other, place) === 0) return other
    }
  }

  found(): Uint32Array {
    const found = new Uint32Array(this.#count)
    let next = 0
    for (const place of this.#slots) if (place >= 0) found[next++] = place
    return found
  }
}

function hashOf(names: NameList, place: number): number {
  const { bytes } = names
  const end = names.startOf(place + 1)
  let hash = 0x811c_9dc5
  for (let at = names.startOf(place); at < end; at++)
    hash = Math.imul(hash ^ (bytes[at] as number), 0x0100_0193)
  return hash ^ (hash >>> 15)
}

function compareNames(names: NameList, a: number, b: number, from = 0): number {
  const { bytes } = names
  const [startA, startB] = [names.startOf(a), names.startOf(b)]
  const [lengthA, lengthB] = [names.lengthOf(a), names.lengthOf(b)]
  const both = Math.min(lengthA, lengthB)
  for (let at = from; at < both; at++) {
    const difference = (bytes[startA + at] as number) - (bytes[startB + at] as number)
    if (difference !== 0) return difference
  }
  return lengthA - lengthB
}

/** Sorts places by their names, which agree up to a byte: six bytes at a time, then those again that still agree. */
function sortNames(names: NameList, places: Uint32Array, from: number): void {
  if (places.length < few) {
    places.sort((a, b) => compareNames(names, a, b, from))
    return
  }
  const keys = new Float64Array(places.length)
  for (let at = 0; at < places.length; at++) keys[at] = keyOf(names, places[at] as number, from)
  const order = orderOf(keys, places.length)
  if (order !== undefined) arrange(places, keys, order)
  for (let start = 0; start < places.length; ) {
    let end = start + 1
    while (end < places.length && keys[end] === keys[start]) end++
    if (end - start > 1) sortNames(names, places.subarray(start, end), from + step)
    start = end
  }
}

function arrange(places: Uint32Array, keys: Float64Array, order: Uint32Array): void {
  const [oldPlaces, oldKeys] = [places.slice(), keys.slice()]
  for (let at = 0; at < order.length; at++) {
    places[at] = oldPlaces[order[at] as number] as number
    keys[at] = oldKeys[order[at] as number] as number
  }
}

function keyOf(names: NameList, place: number, from: number): number {
  const { bytes } = names
  const [start, length] = [names.startOf(place), names.lengthOf(place)]
  let key = 0
  for (let at = from; at < from + step; at++)
    key = key * base + (at < length ? (bytes[start + at] as number) + 1 : 0)
  return key
}
