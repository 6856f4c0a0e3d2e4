import type { Rows } from './rows.ts'

const digitBits = 11
const digits = 1 << digitBits
const high = 0x1_0000_0000

/** Sorts by number and keeps the last of equal ones: the rule for duplicates. */
export function sortedAndUnique(rows: Rows): Rows {
  const order = isAscending(rows) ? undefined : orderOf(rows)
  const keys = new Float64Array(rows.count)
  const values = new Uint32Array(rows.count)
  const nameAt = new Int32Array(rows.count)
  let count = 0
  for (let place = 0; place < rows.count; place++) {
    const row = order === undefined ? place : (order[place] as number)
    const key = rows.keys[row] as number
    if (count > 0 && keys[count - 1] === key) count--
    keys[count] = key
    values[count] = rows.values[row] as number
    nameAt[count++] = rows.nameAt[row] as number
  }
  return { count, keys, values, nameAt, names: rows.names }
}

function isAscending({ keys, count }: Rows): boolean {
  for (let row = 1; row < count; row++) if ((keys[row] as number) < (keys[row - 1] as number)) return false
  return true
}

/** The order of the rows by number, stable: radix sort by 11 bits at a time, only over the bits in which they differ. */
function orderOf({ keys, count }: Rows): Uint32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let row = 0; row < count; row++) {
    const key = keys[row] as number
    if (key < least) least = key
    if (key > most) most = key
  }
  const low = new Uint32Array(count)
  for (let row = 0; row < count; row++) low[row] = ((keys[row] as number) - least) % high
  let order = new Uint32Array(count)
  for (let row = 0; row < count; row++) order[row] = row
  let spare = new Uint32Array(count)
  const range = most - least
  for (let shift = 0; shift < 32 && range >= 2 ** shift; shift += digitBits) {
    pass(low, shift, order, spare)
    ;[order, spare] = [spare, order]
  }
  if (range < high) return order
  for (let row = 0; row < count; row++) low[row] = Math.floor(((keys[row] as number) - least) / high)
  for (let shift = 0; range >= high * 2 ** shift; shift += digitBits) {
    pass(low, shift, order, spare)
    ;[order, spare] = [spare, order]
  }
  return order
}

function pass(words: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  const starts = new Uint32Array(digits + 1)
  for (let place = 0; place < words.length; place++) {
    const digit = ((words[place] as number) >>> shift) & (digits - 1)
    starts[digit + 1] = (starts[digit + 1] as number) + 1
  }
  for (let digit = 0; digit < digits; digit++) {
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number)
  }
  for (let place = 0; place < from.length; place++) {
    const row = from[place] as number
    const digit = ((words[row] as number) >>> shift) & (digits - 1)
    const slot = starts[digit] as number
    starts[digit] = slot + 1
    to[slot] = row
  }
}
