/**
 * A made-up directory of telephone numbers, the same for the same seed: country codes, blocks of 10⁴ to 10⁷ numbers that are
 * filled to 0.1–60 %, a favourite category per block, 5 % with a name. Whether a number is listed, and as what, is a function
 * of the number, so that answers can be checked without keeping the list. No number here is meant as anybody's.
 */
import { generator } from '../measure/random.mjs'
import { nameOf } from './names.mjs'

const span = 10_000
const high = 0x1_0000_0000
/** Blocks read in turns, so that neighbours in the stream are far apart in number. */
const pool = 4096

/**
 * @typedef {object} Block ten thousand consecutive numbers
 * @property {number} start
 * @property {number} fill share that is listed, times 2³²
 * @property {number} favourite category
 *
 * @typedef {{ count: number, numbers: Float64Array, values: Uint32Array, names: (string | undefined)[] }} Batch
 *
 * @typedef {object} Data
 * @property {readonly Block[]} blocks in ascending order
 * @property {number} expected
 * @property {number} seed
 */

/** @param {number} count @param {number} seed @returns {Data} */
export function makeData(count, seed) {
  const random = generator(seed)
  const taken = new Map()
  let expected = 0
  while (expected < count) {
    const digits = 4 + Math.floor(random() * Math.min(4, Math.max(1, Math.log10(count) - 4)))
    const length = 10 + Math.floor(random() * 4)
    const country = countryCode(random)
    const free = length - String(country).length - digits
    const start = (country * 10 ** free + Math.floor(random() * 10 ** free)) * 10 ** digits
    const fill = 0.001 * 600 ** random()
    const favourite = Math.floor(32 * random() ** 1.5)
    for (let at = start; at < start + 10 ** digits && expected < count; at += span) {
      if (taken.has(at)) continue
      const share = Math.min(0.6, fill * Math.exp(normal(random) * 0.5))
      taken.set(at, { start: at, fill: Math.floor(share * 2 ** 32), favourite })
      expected += share * span
    }
  }
  return {
    blocks: [...taken.values()].sort((a, b) => a.start - b.start),
    expected: Math.round(expected),
    seed,
  }
}

/** About 230 codes; the shorter ones more often. @param {() => number} random */
function countryCode(random) {
  const codes = [1, 7, 20, 27, 30, 33, 34, 39, 44, 49, 52, 55, 61, 62, 63, 66, 81, 82, 84, 86, 90, 91, 92, 98]
  return random() < 0.75
    ? (codes[Math.floor(random() * codes.length)] ?? 1)
    : 210 + Math.floor(random() * 200)
}

/** @param {() => number} random */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** A whole number of 32 bits, different for different numbers as a rule. @param {number} number @param {number} seed */
const hash = (number, seed) => hashOf(number % high, Math.floor(number / high), seed)

/** @param {number} low @param {number} top halves of a number @param {number} seed */
function hashOf(low, top, seed) {
  let h = Math.imul(low ^ seed, 0x9e37_79b1)
  h = Math.imul(h ^ (h >>> 15) ^ top, 0x85eb_ca77)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae3d)
  return (h ^ (h >>> 16)) >>> 0
}

/** @param {Block} block @param {number} number @param {number} seed */
export const isListed = (block, number, seed) => hash(number, seed) < block.fill

/** Packed as `packValue` does. Categories below 8 are unwanted callers: only they are reported often. @param {Block} block @param {number} h */
function packedValue(block, h) {
  const other = ((h >>> 8) & 31 & (h >>> 13)) | ((h >>> 18) & 3)
  const category = (h & 1023) < 614 ? block.favourite : other
  const unwanted = category < 8
  const mixed = Math.imul(h, 0x2545_f491) >>> 0
  const reported = (mixed & 15) < (unwanted ? 13 : 1)
  const magnitude = reported ? 1 + Math.min(14, Math.clz32(((mixed >>> 4) & 0xfff) | 1) - 20) : 0
  const source = (category << 2) | ((mixed >>> 16) & 7 ? 0 : 1)
  const confidence = Math.min(15, (category & 3) * 3 + Math.min(magnitude, 4) + ((mixed >>> 19) & 1))
  const period = reported ? 28 - Math.min(7, Math.clz32(((mixed >>> 20) & 0xff) | 1) - 24) : 20 + (source & 7)
  return (category << 22) | (confidence << 18) | (magnitude << 14) | (period << 8) | source
}

/** What is listed of a number. @param {Block} block @param {number} number @param {number} seed */
export function recordOf(block, number, seed) {
  const h = hash(number, seed ^ 0x5bd1_e995)
  const n = hash(number, seed ^ 0x1b87_3593)
  return { value: packedValue(block, h), name: n % 20 === 0 ? nameOf(n, block.start) : undefined }
}

/**
 * All listed numbers in batches, shuffled or in order.
 * @param {Data} data
 * @param {{ sorted?: boolean, batch?: number }} [options]
 * @returns {Generator<Batch>}
 */
export function* batches(data, { sorted = false, batch = 1 << 16 } = {}) {
  const order = sorted ? data.blocks : shuffledBlocks(data.blocks, data.seed)
  const turns = sorted ? 1 : pool
  const rows = {
    count: 0,
    numbers: new Float64Array(batch),
    values: new Uint32Array(batch),
    names: new Array(batch),
  }
  for (let from = 0; from < order.length; from += turns) {
    const group = new Turns(order.slice(from, from + turns), sorted)
    for (let place = 0; place < span; place++) {
      if (rows.count + group.blocks.length > batch) {
        yield rows
        rows.count = 0
      }
      addTurn(rows, group, place, data.seed)
    }
  }
  if (rows.count > 0) yield rows
}

/** Some blocks, with what is needed of each for every number: halves of the first one, and where in the block to begin. */
class Turns {
  /** @param {readonly Block[]} blocks @param {boolean} sorted */
  constructor(blocks, sorted) {
    this.blocks = blocks
    this.sorted = sorted
    this.fill = Float64Array.from(blocks, ({ fill }) => fill)
    this.low = Float64Array.from(blocks, ({ start }) => start % high)
    this.top = Float64Array.from(blocks, ({ start }) => Math.floor(start / high))
    this.begin = Int32Array.from(blocks, ({ start }) => (sorted ? 0 : ((start / span) * 31) % span))
  }
}

/**
 * One number of each block, if it is listed.
 * @param {Batch} rows
 * @param {Turns} group
 * @param {number} place
 * @param {number} seed
 */
function addTurn(rows, { blocks, sorted, fill, low, top, begin }, place, seed) {
  // 7919 and 10,000 have no common divisor, so that each number of the block comes once.
  const step = sorted ? place : (place * 7919) % span
  for (let at = 0; at < fill.length; at++) {
    const sum = step + (begin[at] ?? 0)
    const within = sum < span ? sum : sum - span
    const half = (low[at] ?? 0) + within
    const h = half < high ? hashOf(half, top[at] ?? 0, seed) : hashOf(half - high, (top[at] ?? 0) + 1, seed)
    if (h >= (fill[at] ?? 0)) continue
    const block = /** @type {Block} */ (blocks[at])
    const number = block.start + within
    const { value, name } = recordOf(block, number, seed)
    rows.numbers[rows.count] = number
    rows.values[rows.count] = value
    rows.names[rows.count++] = name
  }
}

/** @param {readonly Block[]} blocks @param {number} seed */
function shuffledBlocks(blocks, seed) {
  const list = [...blocks]
  const random = generator(seed + 1)
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [list[at], list[other]]
    if (a === undefined || b === undefined) continue
    list[at] = b
    list[other] = a
  }
  return list
}
