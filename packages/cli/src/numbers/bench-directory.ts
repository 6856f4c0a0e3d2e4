import { type FileIndex, openFileIndex, readRows } from '@monban/number-index/node'

/** Microseconds a look-up took: half of them at most so long, and 99 in 100. The reading of the clock is included. */
export interface Latency {
  readonly lookups: number
  readonly p50: number
  readonly p99: number
}

export interface BenchResult {
  readonly numbers: number
  /** Of numbers that are listed, and of numbers that are not. */
  readonly listed: Latency
  readonly unlisted: Latency
}

const sampledPages = 2_000

/** Times look-ups in a file that has been read before. The same seed asks for the same numbers. */
export function benchFile(file: string, count: number, seed: number): BenchResult {
  const index = openFileIndex(file)
  try {
    const random = randomFrom(seed)
    const listed = sampleOf(file, index.header.pages, count, random)
    const unlisted = near(listed, index, random)
    // Once without a clock: the file is in memory then, and the code compiled.
    for (const number of [...listed, ...unlisted]) index.find(number)
    return { numbers: index.header.numbers, listed: time(index, listed), unlisted: time(index, unlisted) }
  } finally {
    index.close()
  }
}

/** Numbers of pages all over the file, in random order. */
function sampleOf(file: string, pages: number, count: number, random: () => number): Float64Array {
  const every = Math.max(1, Math.floor(pages / sampledPages))
  const perPage = Math.max(1, Math.ceil((count * every) / Math.max(1, pages)))
  const sample: number[] = []
  for (const { count: rows, numbers } of readRows(file, { every })) {
    for (let taken = 0; taken < Math.min(perPage, rows); taken++) {
      sample.push(numbers[Math.floor(random() * rows)] as number)
    }
  }
  return Float64Array.from(shuffled(sample, random).slice(0, count))
}

/** Numbers beside listed ones that are not listed themselves. */
function near(listed: Float64Array, index: FileIndex, random: () => number): Float64Array {
  return listed
    .map((number) => number + 1 + Math.floor(random() * 10_000))
    .filter((number) => index.find(number) === undefined)
}

function time(index: FileIndex, numbers: Float64Array): Latency {
  const times = numbers.map((number) => {
    const start = performance.now()
    index.find(number)
    return (performance.now() - start) * 1_000
  })
  times.sort()
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { lookups: times.length, p50: at(0.5), p99: at(0.99) }
}

function shuffled(numbers: number[], random: () => number): number[] {
  for (let place = numbers.length - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1))
    ;[numbers[place], numbers[other]] = [numbers[other] as number, numbers[place] as number]
  }
  return numbers
}

/** Numbers from 0 to below 1 (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
