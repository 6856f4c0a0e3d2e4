import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Notes, SourceNote } from '@monban/number-index'
import { withFile } from '../input/named-file.ts'
import { describeSources, type SourceDefaults } from './describe-sources.ts'
import { type FormatId, formatOf, formats, type ListFile } from './formats.ts'
import { NumberedSources } from './number-sources.ts'

export interface PlannedList extends ListFile {
  readonly format: FormatId
  /** About how many rows; nothing where nobody can know before they are read. */
  readonly rows?: number
}

/** What is going to be read, and what that takes. */
export interface ImportPlan {
  readonly lists: readonly PlannedList[]
  readonly sources: readonly SourceNote[]
  /** Of the lists whose rows can be guessed. */
  readonly rows: number
  /** Bytes: scratch files while it runs, the finished file, and memory. */
  readonly needs: { readonly scratch: number; readonly file: number; readonly memory: number }
}

export interface PlanOptions {
  readonly format?: FormatId
  readonly given: SourceDefaults
  readonly workers: number
  /** Of the directory that the rows go into, if there is one. */
  readonly existing?: { readonly notes: Notes; readonly directory: string }
}

/** Bytes for a row: in our scratch file and that of the builder, and in the finished file. */
const scratchPerRow = 24
const filePerRow = 2
const memoryForAll = 250 << 20
const memoryPerWorker = 150 << 20

/** Looks at the lists without reading them. @throws UsageError for a list that is missing or not described */
export async function planImport(paths: readonly string[], options: PlanOptions): Promise<ImportPlan> {
  const numbered = new NumberedSources(options.existing?.notes, options.existing?.directory)
  const lists: PlannedList[] = []
  for (const path of paths) lists.push(await withFile(path, async () => planList(path, options, numbered)))
  const rows = lists.reduce((sum, list) => sum + (list.rows ?? 0), 0)
  const needs = {
    scratch: rows * scratchPerRow,
    file: rows * filePerRow,
    memory: memoryForAll + options.workers * memoryPerWorker,
  }
  return { lists, sources: numbered.notes, rows, needs }
}

function planList(
  path: string,
  { format: wanted, given }: PlanOptions,
  numbered: NumberedSources,
): PlannedList {
  const { size: bytes } = statSync(path)
  const format = wanted ?? formatOf(path)
  const described = describeSources(path, { ...formats[format].source, ...given })
  const rows = guessRows(path, bytes, format)
  const sources = described.map((description) => numbered.number(description))
  return { path, bytes, format, sources, ...(rows !== undefined && { rows }) }
}

function guessRows(path: string, bytes: number, format: FormatId): number | undefined {
  if (format === 'osm') return undefined
  const perRow = formats[format].bytesPerRow ?? bytesPerLine(path)
  return Math.ceil(bytes / perRow)
}

const sampleBytes = 1 << 16

function bytesPerLine(path: string): number {
  const fd = openSync(path, 'r')
  try {
    const sample = Buffer.alloc(sampleBytes)
    const got = readSync(fd, sample, 0, sampleBytes, 0)
    const breaks = sample.subarray(0, got).reduce((sum, byte) => sum + Number(byte === 0x0a), 0)
    return got / Math.max(1, breaks)
  } finally {
    closeSync(fd)
  }
}
