import { isAlphabetic, mostUnits, type Skeleton } from './skeleton.ts'

/** A text as a set: its short runs of units, each as 32 bits, ascending and distinct. */
export type Shingles = Uint32Array

/** Fewer than this many say nothing of where a text comes from: 「ご確認ください」 is in every second message. */
export const leastShingles = 16

const runs = new Uint32Array(mostUnits)

/**
 * Two units per run, four where it begins with a letter of an alphabet, which carries about half as much. The result is valid
 * until the next call.
 */
export function shinglesOf({ units }: Skeleton): Shingles {
  let count = 0
  for (let at = 0; at < units.length; at++) {
    const run = shingleAt(units, at)
    if (run !== undefined) runs[count++] = run
  }
  return distinct(runs.subarray(0, count).sort())
}

/** How many units the run has that begins with `unit`. */
export function runLength(unit: number): number {
  return isAlphabetic(unit) ? 4 : 2
}

/** The run that begins at `at`; undefined where the text ends before it does. */
export function shingleAt(units: Uint16Array, at: number): number | undefined {
  const first = units[at] ?? 0
  const length = runLength(first)
  if (at + length > units.length) return undefined
  const second = units[at + 1] ?? 0
  if (length === 2) return ((first << 16) | second) >>> 0
  const third = units[at + 2] ?? 0
  const fourth = units[at + 3] ?? 0
  return scramble(scramble((first << 16) | second) ^ ((third << 16) | fourth))
}

/** A bijection of 32 bits in which every input bit reaches every output bit; constants of the finaliser of MurmurHash3. */
export function scramble(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35)
  return (second ^ (second >>> 16)) >>> 0
}

function distinct(sorted: Uint32Array): Shingles {
  let kept = 0
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
  return sorted.subarray(0, kept)
}
