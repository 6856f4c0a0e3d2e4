import { closeSync, openSync, readSync } from 'node:fs'
import { UsageError } from '../failure.ts'
import type { SourceDefaults } from './describe-sources.ts'
import type { ListSource } from './list-source.ts'
import type { RowTaker } from './row-fault.ts'

/** A list to read, and how. */
export interface ListFile {
  readonly path: string
  readonly bytes: number
  /** At least one. */
  readonly sources: readonly ListSource[]
}

export interface ImportOptions {
  /** Numbers without `+` are refused; otherwise they are read as dialled in Japan. */
  readonly international: boolean
  /** Epoch milliseconds after which nothing can have been seen. */
  readonly now: number
  /** To be called every now and then with the bytes read since; throws when the work is to stop. */
  readonly onBytes: (bytes: number) => void
}

/** Reads a list to its end. @throws UsageError when the file as a whole cannot be read */
export type Importer = (list: ListFile, taker: RowTaker, options: ImportOptions) => Promise<void>

interface Format {
  readonly source: SourceDefaults
  /** Bytes for each row, to guess how many there are; nothing where that cannot be guessed. */
  readonly bytesPerRow?: number
  readonly load: () => Promise<Importer>
}

export const formatIds = ['csv', 'parquet', 'osm', 'facilities', 'ftc', 'phoneblock'] as const
export type FormatId = (typeof formatIds)[number]

export const formats: Readonly<Record<FormatId, Format>> = {
  csv: { source: {}, load: async () => (await import('./csv/import-csv.ts')).importCsv },
  parquet: {
    source: {},
    bytesPerRow: 12,
    load: async () => (await import('./lists/parquet.ts')).importParquet,
  },
  osm: {
    source: {
      title: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL-1.0',
      trust: 'open-data',
    },
    load: async () => (await import('./osm/import-osm.ts')).importOsm,
  },
  facilities: {
    source: { trust: 'open-data' },
    bytesPerRow: 300,
    load: async () => (await import('./lists/facilities.ts')).importFacilities,
  },
  ftc: {
    source: {
      title: 'FTC, Do Not Call Reported Calls',
      url: 'https://www.ftc.gov/policy-notices/open-government/data-sets/do-not-call-data',
      licence: 'public domain (United States government)',
      trust: 'reports',
    },
    bytesPerRow: 150,
    load: async () => (await import('./lists/ftc.ts')).importFtc,
  },
  phoneblock: {
    source: { title: 'PhoneBlock', url: 'https://phoneblock.net/', trust: 'reports' },
    bytesPerRow: 60,
    load: async () => (await import('./lists/phoneblock.ts')).importPhoneBlock,
  },
}

/** What a list must be to be taken for one of a format: its name, or the columns in its first line. */
const byName: readonly (readonly [RegExp, FormatId])[] = [
  [/\.parquet$/i, 'parquet'],
  [/\.pbf$/i, 'osm'],
  [/\.json$/i, 'phoneblock'],
]
const byColumns: readonly (readonly [columns: readonly string[], format: FormatId])[] = [
  [['名称', '電話番号'], 'facilities'],
  [['company_phone_number'], 'ftc'],
  [['company phone number'], 'ftc'],
  [['phone', 'votes'], 'phoneblock'],
  [['phone', 'rating'], 'phoneblock'],
  [['number'], 'csv'],
]

/** Finds out the format of a list. @throws UsageError when it is none that we know */
export function formatOf(path: string): FormatId {
  const named = byName.find(([pattern]) => pattern.test(path))
  if (named !== undefined) return named[1]
  const start = startOf(path)
  const header = decoded(start, 'utf-8') ?? decoded(start, 'shift_jis') ?? ''
  const names = new Set(header.split(',').map((name) => name.replaceAll('"', '').trim().toLowerCase()))
  const found = byColumns.find(([columns]) => columns.every((column) => names.has(column)))
  if (found !== undefined) return found[1]
  const quote = header.slice(0, 60)
  throw new UsageError({
    ja: `${path}: どの形式のリストか分かりません（1 行目は「${quote}」）。--format で指定してください: ${formatIds.join(', ')}。`,
    en: `${path}: which format is this? Its first line is "${quote}". Say it with --format: ${formatIds.join(', ')}.`,
  })
}

/** The first bytes, up to the end of the first line where it lies within them. */
function startOf(path: string): Uint8Array {
  const bytes = Buffer.alloc(8192)
  const fd = openSync(path, 'r')
  try {
    const got = readSync(fd, bytes, 0, bytes.length, 0)
    const end = bytes.subarray(0, got).indexOf(0x0a)
    return bytes.subarray(0, end < 0 ? got : end)
  } finally {
    closeSync(fd)
  }
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
