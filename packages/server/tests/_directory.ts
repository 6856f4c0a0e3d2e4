import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { categoryCode, confidenceCode, type DirectoryCategory } from '@monban/engine/calls'
import { magnitudeOf, type NumberRow, packValue, periodOf } from '@monban/number-index'
import { buildIndex, publishIndex } from '@monban/number-index/node'
import { onTestFinished } from 'vitest'

const notes = {
  sources: [
    {
      id: 1,
      title: 'A list for tests',
      url: 'https://list.example/',
      licence: 'made up',
      checkedOn: '2026-11-01',
    },
  ],
}

/** A row of a directory: a number that was last seen this quarter. */
export function row(
  number: string,
  category: DirectoryCategory,
  { reports = 0, name }: { reports?: number; name?: string } = {},
): NumberRow {
  return {
    number: Number(number.replace('+', '')),
    category: categoryCode(category) ?? 31,
    confidence: confidenceCode(reports > 0 ? 'many-reports' : 'open-data'),
    magnitude: magnitudeOf(reports),
    period: periodOf(new Date()),
    source: 1,
    ...(name !== undefined && { name }),
  }
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'monban-numbers-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Publishes a directory of these rows, as whoever maintains one does, while a server may be reading. */
export async function publish(folder: string, rows: readonly NumberRow[]): Promise<void> {
  const batch = {
    count: rows.length,
    numbers: Float64Array.from(rows, ({ number }) => number),
    values: Uint32Array.from(rows, packValue),
    names: rows.map(({ name }) => name),
  }
  await publishIndex(folder, ({ file, generation }) =>
    buildIndex([batch], { file, generation, expected: rows.length, notes }),
  )
}
