import { closeSync } from 'node:fs'
import { NumberIndexError } from '../errors.ts'
import type { Notes } from '../notes.ts'
import type { PageRows } from '../page.ts'
import { attributeBits } from '../record.ts'
import { buildIndex } from './builder.ts'
import { type OpenFile, openTables } from './file-index.ts'
import type { Manifest } from './manifest.ts'
import { pagesFrom } from './pages.ts'
import type { RowBatch } from './rows.ts'

export interface ShardOptions {
  /** First digits of the numbers: a country code, as a rule. */
  readonly prefix: string
  /** Where to write. */
  readonly file: string
}

const mostDigits = 15

/**
 * Writes the numbers that begin with some digits, each with its category and nothing else, into a file of the same format:
 * small enough for a browser to fetch once and ask without telling anybody (`openMemory`). Sources and their licences go
 * along. What was changed since the file was built is in it after the next merge.
 * @param from an index file
 * @throws NumberIndexError `bad-row` for what is no prefix, and whatever reading the file throws
 */
export async function exportShard(from: string, { prefix, file }: ShardOptions): Promise<Manifest> {
  if (!/^[1-9]\d{0,14}$/.test(prefix)) {
    const expected = `1 to ${mostDigits} digits, the first not 0`
    throw new NumberIndexError('bad-row', 'prefix', { expected, found: JSON.stringify(prefix) })
  }
  const open = openTables(from)
  try {
    const notes = notesFor(open.tables.notes, prefix)
    return await buildIndex(rowsWithin(open, prefix), { file, notes, sorted: true })
  } finally {
    closeSync(open.fd)
  }
}

/** Labels of stretches that the prefix lies in, or that lie in it. */
const notesFor = ({ sources = [], prefixes = [] }: Notes, prefix: string): Notes => ({
  sources,
  prefixes: prefixes.filter((label) => label.prefix.startsWith(prefix) || prefix.startsWith(label.prefix)),
})

/** Numbers of one length lie together; the shorter ones come first. */
function* rowsWithin(open: OpenFile, prefix: string): Generator<RowBatch> {
  const { top, header } = open.tables
  for (let length = prefix.length; length <= mostDigits; length++) {
    const scale = 10 ** (length - prefix.length)
    const [first, last] = [Number(prefix) * scale, (Number(prefix) + 1) * scale - 1]
    for (const [page, rows] of pagesFrom(open, top.firstPageFrom(first), header.pages)) {
      if (top.rangeOf(page).first > last) break
      yield cut(rows, first, last)
    }
  }
}

function cut({ count, keys, values }: PageRows, first: number, last: number): RowBatch {
  const listed = keys.subarray(0, count)
  const from = listed.findIndex((key) => key >= first)
  const above = listed.findIndex((key) => key > last)
  const to = above < 0 ? count : above
  if (from < 0 || from >= to) return { count: 0, numbers: new Float64Array(), values: new Uint32Array() }
  const categories = values.slice(from, to).map((value) => (value >>> attributeBits) << attributeBits)
  return { count: to - from, numbers: keys.slice(from, to), values: categories }
}
