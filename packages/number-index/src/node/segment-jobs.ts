import { KeyBound } from './entropy.ts'
import type { Rows } from './rows.ts'
import type { EncodedSegment, SegmentEncoder } from './segment.ts'
import { sortedAndUnique } from './sort.ts'
import { type Leaf, readLeaves } from './spool.ts'

export interface FinishedJob {
  readonly segments: readonly EncodedSegment[]
  readonly keyBits: number
  readonly rows: number
}

/** Rows that share a list of names, as far as rows of one job can be cut. */
export const mostSegmentRows = 3 << 18

/** Reads, sorts and encodes the leaves of one job. */
export function runJob(fd: number, leaves: readonly Leaf[], encoder: SegmentEncoder): FinishedJob {
  const rows = readLeaves(fd, leaves)
  const sorted = sortedAndUnique(rows)
  const bound = new KeyBound()
  bound.add(sorted.keys, sorted.count)
  return { segments: encodeParts(sorted, encoder), keyBits: bound.finish(), rows: rows.count }
}

/** Encodes sorted rows as one segment, or as several of about the same size. */
export function encodeParts(sorted: Rows, encoder: SegmentEncoder): EncodedSegment[] {
  const parts = Math.ceil(sorted.count / mostSegmentRows)
  return Array.from({ length: parts }, (_, part) => encoder.encode(partOf(sorted, part, parts)))
}

function partOf({ count, keys, values, nameAt, names }: Rows, part: number, parts: number): Rows {
  const from = Math.floor((part * count) / parts)
  const to = Math.floor(((part + 1) * count) / parts)
  return {
    count: to - from,
    keys: keys.subarray(from, to),
    values: values.subarray(from, to),
    nameAt: nameAt.subarray(from, to),
    names,
  }
}

/** What can change hands between threads instead of being copied. */
export const movable = ({ segments }: FinishedJob): ArrayBuffer[] =>
  segments.flatMap(({ pages, first, last }) => [pages.buffer, first.buffer, last.buffer] as ArrayBuffer[])
