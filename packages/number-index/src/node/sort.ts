import { namedFlag, type Rows, valueMask } from './rows.ts'
import { Scratch } from './scratch.ts'

const mostDigitBits = 11
const high = 0x1_0000_0000
const scratch = new Scratch()

/** Rows as they come from the spool: values still with `namedFlag`, and places of names only where it is set. */
export type UnsortedRows = Omit<Rows, 'values'> & { readonly words: Uint32Array }

/** Sorts by number and keeps the last of equal ones: the rule for duplicates. Holds until the next call on this thread. */
export function sortedAndUnique(rows: UnsortedRows): Rows {
  const order = orderOf(rows.keys, rows.count)
  const keys = scratch.take('keys', Float64Array, rows.count)
  const values = scratch.take('values', Uint32Array, rows.count)
  const nameAt = scratch.take('nameAt', Int32Array, rows.count)
  let count = 0
  let before = -1
  for (let place = 0; place < rows.count; place++) {
    const row = order === undefined ? place : (order[place] as number)
    const key = rows.keys[row] as number
    if (before === key) count--
    before = key
    keys[count] = key
    const word = rows.words[row] as number
    values[count] = word & valueMask
    nameAt[count++] = (word & namedFlag) === 0 ? -1 : (rows.nameAt[row] as number)
  }
  return { count, keys, values, nameAt, names: rows.names }
}

/** The order of whole numbers below 2⁵³, stable; nothing if they ascend already. Holds until the next call on this thread. */
export function orderOf(keys: Float64Array, count: number): Uint32Array | undefined {
  let [least, most, ascending] = [keys[0] ?? 0, keys[0] ?? 0, true]
  for (let row = 1; row < count; row++) {
    const key = keys[row] as number
    if (key < most) ascending = false
    else most = key
    if (key < least) least = key
  }
  if (ascending) return undefined
  const range = most - least
  const words = scratch.take('words', Uint32Array, count)
  const rows = scratch.take('rows', Uint32Array, count)
  for (let row = 0; row < count; row++) {
    words[row] = range < high ? (keys[row] as number) - least : ((keys[row] as number) - least) % high
    rows[row] = row
  }
  let pairs = sortPairs({ words, rows }, Math.min(range, high - 1), 'low')
  if (range < high) return pairs.rows
  for (let place = 0; place < count; place++) {
    pairs.words[place] = Math.floor(((keys[pairs.rows[place] as number] as number) - least) / high)
  }
  pairs = sortPairs(pairs, Math.floor(range / high), 'high')
  return pairs.rows
}

/** 32 bits and a row each, side by side, so that every pass reads from front to back. */
interface Pairs {
  readonly words: Uint32Array
  readonly rows: Uint32Array
}

/** Radix sort, in as few passes as the bits of the largest word allow. */
function sortPairs(given: Pairs, most: number, name: string): Pairs {
  const count = given.rows.length
  const bits = 32 - Math.clz32(most)
  const passes = Math.ceil(bits / mostDigitBits)
  const digitBits = Math.ceil(bits / Math.max(1, passes))
  let from = given
  let to: Pairs = {
    words: scratch.take(`${name} words`, Uint32Array, count),
    rows: scratch.take(`${name} rows`, Uint32Array, count),
  }
  for (let pass = 0; pass < passes; pass++) {
    onePass(from, to, { shift: pass * digitBits, mask: (1 << digitBits) - 1 })
    ;[from, to] = [to, from]
  }
  return from
}

function onePass(from: Pairs, to: Pairs, { shift, mask }: { shift: number; mask: number }): void {
  const { words, rows } = from
  const [toWords, toRows] = [to.words, to.rows]
  const starts = startsOf(words, shift, mask)
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as number
    const digit = (word >>> shift) & mask
    const slot = starts[digit] as number
    starts[digit] = slot + 1
    toWords[slot] = word
    toRows[slot] = rows[place] as number
  }
}

function startsOf(words: Uint32Array, shift: number, mask: number): Uint32Array {
  const starts = new Uint32Array(mask + 2)
  for (let place = 0; place < words.length; place++) {
    const next = (((words[place] as number) >>> shift) & mask) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let digit = 1; digit <= mask; digit++) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number)
  }
  return starts
}
