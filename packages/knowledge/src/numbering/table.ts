import type { Localized } from '@monban/engine'

/** The lines of a table, each cut into its fields. */
export function fieldsOf(rows: string): string[][] {
  return rows
    .trim()
    .split('\n')
    .map((line) => line.split(';'))
}

/** `7026-7030 808`: every prefix that is meant, of the same length as written. */
export function expand(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    const length = Number(last) - Number(first) + 1
    return Array.from({ length }, (_, index) => String(Number(first) + index).padStart(first.length, '0'))
  })
}

export function localized(ja = '', en = ''): Localized {
  return { ja, en }
}
