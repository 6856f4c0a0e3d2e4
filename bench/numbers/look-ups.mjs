import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { openMemory } from '@monban/number-index'
import { openFileIndex } from '@monban/number-index/node'
import { generator } from '../measure/random.mjs'
import { isListed, recordOf } from './data.mjs'

const warm = 200_000
const cold = 2000
/** One buffer holds no more in Node 20. */
const largestBuffer = 4 * 2 ** 30 - 1

/** @typedef {{ number: number, value: number | undefined }} Question a number and its packed record, if it is listed */

/**
 * Numbers to look up: listed ones, and unlisted ones beside them.
 * @param {import('./data.mjs').Data} data
 * @returns {{ hits: Question[], misses: Question[] }}
 */
export function sampleOf({ blocks, seed }) {
  const random = generator(seed + 2)
  /** @type {Question[]} */
  const hits = []
  /** @type {Question[]} */
  const misses = []
  while (hits.length < warm || misses.length < warm) {
    const block = blocks[Math.floor(random() * blocks.length)]
    if (block === undefined) continue
    const number = block.start + Math.floor(random() * 10_000)
    if (!isListed(block, number, seed)) misses.push({ number, value: undefined })
    else hits.push({ number, value: recordOf(block, number, seed).value })
  }
  return { hits: hits.slice(0, warm), misses: misses.slice(0, warm) }
}

/** @param {string} file @param {{ hits: Question[], misses: Question[] }} sample */
export async function latencies(file, { hits, misses }) {
  const rows = []
  const index = openFileIndex(file)
  for (const [name, questions] of /** @type {const} */ ([
    ['listed', hits],
    ['not listed', misses],
  ])) {
    measure(index, questions)
    rows.push([`from the file, warm, ${name}`, ...measure(index, questions)])
  }
  for (const [name, questions] of /** @type {const} */ ([
    ['listed', hits],
    ['not listed', misses],
  ])) {
    if (drop(file))
      rows.push([
        `from the file, dropped from the page cache, ${name}`,
        ...measure(index, questions.slice(0, cold)),
      ])
  }
  index.close()
  if (statSync(file).size > largestBuffer) return rows
  const memory = openMemory(readFileSync(file).buffer)
  for (const [name, questions] of /** @type {const} */ ([
    ['listed', hits],
    ['not listed', misses],
  ])) {
    measure(memory, questions)
    rows.push([`from memory, ${name}`, ...measure(memory, questions)])
  }
  return rows
}

/** @param {import('@monban/number-index').MemoryIndex | import('@monban/number-index/node').FileIndex} index @param {readonly Question[]} questions */
function measure(index, questions) {
  const times = new Float64Array(questions.length)
  let wrong = 0
  for (const [place, { number, value }] of questions.entries()) {
    const start = performance.now()
    const found = index.find(number)
    times[place] = (performance.now() - start) * 1000
    if (found === undefined ? value !== undefined : packed(found) !== value) wrong++
  }
  times.sort()
  const quantile = (/** @type {number} */ q) => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(2)
  return [quantile(0.5), quantile(0.99), String(wrong)]
}

/** @param {import('@monban/number-index').NumberFacts} facts */
const packed = ({ category, confidence, magnitude, period, source }) =>
  (category << 22) | (confidence << 18) | (magnitude << 14) | (period << 8) | source

/** Tells the system to forget the file's pages (dd can, without rights); false where it cannot. @param {string} file */
const drop = (file) => spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0']).status === 0
