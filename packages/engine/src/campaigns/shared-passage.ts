import type { Range } from '../fold/fold.ts'
import { runLength, type Shingles, shingleAt } from './shingles.ts'
import { isMask, type Skeleton } from './skeleton.ts'

/** The longest stretch of a text that also stands in a sample, in folded units; slots at its edges are left out. */
export function sharedPassage({ units, starts }: Skeleton, sample: Shingles): Range | undefined {
  const stretch = longestStretch(units, new Set(sample))
  if (!stretch) return undefined
  let { first, last } = stretch
  while (first <= last && isMask(units[first] ?? 0)) first++
  while (first <= last && isMask(units[last] ?? 0)) last--
  return first <= last ? { start: starts[first] ?? 0, end: (starts[last] ?? 0) + 1 } : undefined
}

interface Stretch {
  readonly first: number
  readonly last: number
}

function longestStretch(units: Uint16Array, known: ReadonlySet<number>): Stretch | undefined {
  let longest: Stretch | undefined
  let first = 0
  for (let at = 0; at < units.length; at++) {
    const shingle = shingleAt(units, at)
    if (shingle === undefined || !known.has(shingle)) {
      first = at + 1
      continue
    }
    const last = at + runLength(units[at] ?? 0) - 1
    if (!longest || last - first > longest.last - longest.first) longest = { first, last }
  }
  return longest
}
