import { closeSync } from 'node:fs'
import type { Segment } from '../names.ts'
import type { PageRows } from '../page.ts'
import { type OpenFile, openTables } from './file-index.ts'
import { nameBlocksOf, pageRange, pagesFrom } from './pages.ts'
import type { RowBatch } from './rows.ts'

export interface ReadRowsOptions {
  /** First and last number to read. */
  readonly from?: number
  readonly to?: number
  /** Read one page of so many, for a sample. */
  readonly every?: number
}

/**
 * Reads the records of a file in ascending order of their numbers, a page at a time; a batch is good until the next one. The
 * checksum of every page is checked. The names of a segment are in memory at a time, where any of them is needed.
 * @throws NumberIndexError for what is damaged
 */
export function* readRows(file: string, options: ReadRowsOptions = {}): Generator<RowBatch> {
  const open = openTables(file)
  try {
    for (const [place, segment] of open.tables.names.segments.entries()) {
      yield* rowsOfSegment(open, segment, pageRange(open, place), options)
    }
  } finally {
    closeSync(open.fd)
  }
}

function* rowsOfSegment(
  open: OpenFile,
  segment: Segment,
  [first, end]: readonly [number, number],
  { from = 0, to = Number.POSITIVE_INFINITY, every = 1 }: ReadRowsOptions,
): Generator<RowBatch> {
  let names: string[] | undefined
  for (let page = first; page < end; page++) {
    const { first: least, last: most } = open.tables.top.rangeOf(page)
    if (most < from || least > to || page % every !== 0) continue
    for (const [, rows] of pagesFrom(open, page, page + 1)) {
      if (isNamed(rows)) names ??= namesOf(open, segment)
      yield batchOf(rows, names, from, to)
    }
  }
}

const isNamed = ({ references, count }: PageRows) => references.subarray(0, count).some((place) => place >= 0)

function namesOf(open: OpenFile, segment: Segment): string[] {
  const decoder = new TextDecoder()
  const names: string[] = []
  for (const block of nameBlocksOf(open, segment)) {
    for (let place = 0; place < block.count; place++) names.push(decoder.decode(block.at(place)))
  }
  return names
}

function batchOf(rows: PageRows, names: readonly string[] = [], from: number, to: number): RowBatch {
  const { keys, values, references } = rows
  let start = 0
  let end = rows.count
  while (start < end && (keys[start] as number) < from) start++
  while (end > start && (keys[end - 1] as number) > to) end--
  return {
    count: end - start,
    numbers: keys.subarray(start, end),
    values: values.subarray(start, end),
    names: Array.from(references.subarray(start, end), (place) => names[place]),
  }
}
