import type { Range } from './fold/fold.ts'
import type { Span } from './verdict.ts'

/** In text order, with those that overlap or touch made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}

/** Those of `candidates` that overlap none of `taken`, which are in text order and do not overlap each other. */
export function apartFrom<T extends Range>(taken: readonly Range[], candidates: readonly T[]): T[] {
  if (taken.length === 0) return [...candidates]
  return candidates.filter(({ start, end }) => {
    const last = taken[countBefore(taken, end) - 1]
    return last === undefined || last.end <= start
  })
}

/** How many of `sorted` start before `at`. */
function countBefore(sorted: readonly Range[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Range).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two spans mark a character together. */
export function meet(a: Span, b: Span): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}
