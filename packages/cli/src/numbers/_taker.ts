import { statSync } from 'node:fs'
import { directoryCategories } from '@monban/engine/calls'
import { monthOf, unpackValue } from '@monban/number-index'
import { type FormatId, formats } from './formats.ts'
import type { ListSource } from './list-source.ts'
import type { Omission, Reject, RowTaker } from './row-fault.ts'

export const source: ListSource = {
  id: 1,
  key: '',
  title: 'Made-up list',
  url: 'https://list.example/',
  licence: 'CC0-1.0',
  checkedOn: '2026-11-20',
  trust: 'published',
}

export interface Taken {
  readonly rows: Readonly<Record<string, unknown>>[]
  readonly rejects: Reject[]
  readonly omitted: Omission[]
}

export const now = Date.parse('2026-11-24T00:00:00Z')

/** Remembers what it was given, spelled out. */
function collectingTaker(): { taker: RowTaker; taken: Taken } {
  const taken: Taken = { rows: [], rejects: [], omitted: [] }
  const taker: RowTaker = {
    take(number, value, name) {
      const { category, confidence, magnitude, period, source: id } = unpackValue(value)
      const seen = monthOf(period)
      taken.rows.push({
        number: `+${number}`,
        category: directoryCategories[category],
        confidence,
        magnitude,
        source: id,
        ...(seen !== undefined && { seen }),
        ...(name !== undefined && { name }),
      })
    },
    reject: (row) => taken.rejects.push(row),
    omit: (reason) => taken.omitted.push(reason),
  }
  return { taker, taken }
}

/** Reads a list with one importer. */
export async function importList(
  format: FormatId,
  path: string,
  {
    sources = [source],
    international = false,
  }: { sources?: readonly ListSource[]; international?: boolean } = {},
): Promise<Taken> {
  const { taker, taken } = collectingTaker()
  const importer = await formats[format].load()
  const list = { path, bytes: statSync(path).size, sources }
  await importer(list, taker, { international, now, onBytes: () => undefined })
  return taken
}
