import { closeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { mustEqual, NumberIndexError } from '../errors.ts'
import { sectionOf } from '../header.ts'
import { referenceBits } from '../names.ts'
import { type OpenFile, openTables } from './file-index.ts'
import { readFully, sha256Of } from './files.ts'
import type { Manifest } from './manifest.ts'
import { nameBlocksOf, pageRange, pagesFrom } from './pages.ts'

/** What a whole file was found to hold. */
export interface IndexReport {
  readonly generation: number
  readonly baseLsn: number
  readonly bytes: number
  readonly numbers: number
  readonly pages: number
  readonly segments: number
  readonly named: number
  readonly names: number
  /** Bytes of each section by its type. */
  readonly sections: readonly { readonly type: number; readonly bytes: number }[]
}

/**
 * Reads all of a file and checks all that its format promises: checksums, order, counts, references, names; and the
 * manifest, if one is given.
 * @throws NumberIndexError for the first thing that does not hold
 */
export async function verifyIndex(file: string, manifest?: Manifest): Promise<IndexReport> {
  const open = openTables(file)
  try {
    const report = readAll(open)
    if (manifest !== undefined) await checkManifest(file, report, manifest)
    return report
  } finally {
    closeSync(open.fd)
  }
}

function readAll(open: OpenFile): IndexReport {
  const { header, names } = open.tables
  const counts = { numbers: 0, named: 0, names: 0 }
  for (const [place, segment] of names.segments.entries()) {
    for (const { count } of nameBlocksOf(open, segment)) counts.names += count
    for (const [page, rows] of pagesFrom(open, ...pageRange(open, place))) {
      counts.numbers += rows.count
      counts.named += countNamed(rows.references.subarray(0, rows.count), segment.names, page)
    }
  }
  mustEqual('malformed', 'header: numbers', { expected: header.numbers, found: counts.numbers })
  checkNameBlocks(open)
  return {
    generation: header.generation,
    baseLsn: header.baseLsn,
    bytes: header.fileLength,
    pages: header.pages,
    segments: names.segments.length,
    ...counts,
    sections: header.sections.map(({ type, length }) => ({ type, bytes: length })),
  }
}

function countNamed(references: Int32Array, names: number, page: number): number {
  let named = 0
  for (const reference of references) {
    if (reference < 0) continue
    if (reference >= names) {
      throw new NumberIndexError('malformed', `page ${page}`, {
        expected: `a name below ${names}, in ${referenceBits(names)} bits`,
        found: reference,
      })
    }
    named++
  }
  return named
}

/** The section as a whole; each block has its own checksum besides. */
function checkNameBlocks({ fd, tables }: OpenFile): void {
  const section = sectionOf(tables.header, 'nameBlocks')
  if (section === undefined) return
  const part = new Uint8Array(1 << 20)
  let checksum = 0
  for (let done = 0; done < section.length; done += part.length) {
    const bytes = part.subarray(0, Math.min(part.length, section.length - done))
    readFully(fd, bytes, section.offset + done)
    checksum = crc32(bytes, checksum)
  }
  mustEqual('checksum', 'section nameBlocks', { expected: section.checksum, found: checksum })
}

async function checkManifest(file: string, report: IndexReport, manifest: Manifest): Promise<void> {
  for (const field of [
    'bytes',
    'numbers',
    'pages',
    'segments',
    'named',
    'names',
    'generation',
    'baseLsn',
  ] as const) {
    mustEqual('malformed', `manifest: ${field}`, { expected: manifest[field], found: report[field] })
  }
  mustEqual('checksum', 'manifest: sha256', { expected: manifest.sha256, found: await sha256Of(file) })
}
