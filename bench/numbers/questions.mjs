import { generator } from '../measure/random.mjs'
import { isListed, recordOf } from './data.mjs'

const span = 10_000
const leastVoid = 1e7

/** @typedef {{ number: number, value: number | undefined }} Question a number and its packed record, if it is listed */

/**
 * Numbers to look up: listed ones, unlisted ones beside them, and others in stretches where nothing is listed.
 * @param {import('./data.mjs').Data} data
 * @param {number} [each]
 */
export function sampleOf({ blocks, seed }, each = 200_000) {
  const random = generator(seed + 2)
  /** @type {Question[]} */
  const listed = []
  /** @type {Question[]} */
  const unlisted = []
  while (listed.length < each || unlisted.length < each) {
    const block = pick(blocks, random)
    const number = block.start + Math.floor(random() * span)
    if (!isListed(block, number, seed)) {
      if (unlisted.length < each) unlisted.push({ number, value: undefined })
    } else if (listed.length < each) listed.push({ number, value: recordOf(block, number, seed).value })
  }
  const voids = blocks.flatMap(({ start }, at) => {
    const from = start + span
    const size = (blocks[at + 1]?.start ?? from) - from
    return size < leastVoid ? [] : [{ from, size }]
  })
  const inVoid = Array.from({ length: voids.length === 0 ? 0 : each }, () => {
    const { from, size } = pick(voids, random)
    return { number: from + Math.floor(random() * size), value: undefined }
  })
  return { listed, 'not listed': unlisted, 'in a void': inVoid }
}

/** @template T @param {readonly T[]} list @param {() => number} random */
const pick = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)])

/**
 * Microseconds of each look-up by itself, and how many answers were wrong.
 * @param {readonly Question[]} questions
 * @param {(number: number) => import('@monban/number-index').NumberFacts | number | undefined} find facts, or their packed record
 */
export function latencies(questions, find) {
  const times = new Float64Array(questions.length)
  let wrong = 0
  for (let place = 0; place < questions.length; place++) {
    const { number, value } = /** @type {Question} */ (questions[place])
    const start = performance.now()
    const found = find(number)
    times[place] = (performance.now() - start) * 1000
    if ((typeof found === 'object' ? packed(found) : found) !== value) wrong++
  }
  return { ...quantiles(times), wrong }
}

/**
 * As `latencies`, of a store that answers later; one question after the other.
 * @param {readonly Question[]} questions
 * @param {(number: number) => Promise<number | undefined>} find
 */
export async function laterLatencies(questions, find) {
  const times = new Float64Array(questions.length)
  let wrong = 0
  for (const [place, { number, value }] of questions.entries()) {
    const start = performance.now()
    const found = await find(number)
    times[place] = (performance.now() - start) * 1000
    if (found !== value) wrong++
  }
  return { ...quantiles(times), wrong }
}

/** @param {Float64Array} times */
function quantiles(times) {
  times.sort()
  const at = (/** @type {number} */ q) => times[Math.floor(q * (times.length - 1))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** @param {import('@monban/number-index').NumberFacts} facts */
const packed = ({ category, confidence, magnitude, period, source }) =>
  (category << 22) | (confidence << 18) | (magnitude << 14) | (period << 8) | source
