import { closeSync } from 'node:fs'
import { type Codes, decodeCodes, makeCodes } from '../codes.ts'
import { sectionOf } from '../header.ts'
import { WritingCodes } from '../page-writer.ts'
import { attributeBits } from '../record.ts'
import { removedFlag, type SortedChanges, valueMask } from './change.ts'
import { type OpenFile, openTables } from './file-index.ts'
import { readFully } from './files.ts'
import { type IndexFileOptions, IndexWriter } from './index-writer.ts'
import type { Manifest } from './manifest.ts'
import { type MergeJob, mergeSegment } from './merge-segment.ts'
import type { MergeSegmentData } from './merge-segment-worker.ts'
import { pagesFrom } from './pages.ts'
import { SegmentEncoder } from './segment.ts'
import type { FinishedJob } from './segment-jobs.ts'
import { addClasses, newClassCounts, ValueCounts } from './tally.ts'
import { runBeside } from './threads.ts'

export interface MergeOptions extends IndexFileOptions {
  /** The file to start from. */
  readonly base: string
  readonly changes: SortedChanges
  /** Whether another thread takes every second segment. */
  readonly beside?: boolean
}

const sampledPages = 256

/** Writes a new file from an old one and changes, front to back, checking every page of the old one on the way. */
export async function mergeIndex(options: MergeOptions): Promise<Manifest> {
  const open = openTables(options.base)
  try {
    const codes = codesFor(open, options.changes)
    const writer = new IndexWriter(codes, { notes: open.tables.notes, ...options })
    try {
      return await writer.finish(await mergeSegments(open, writer, options, codes))
    } catch (error) {
      writer.abort()
      throw error
    }
  } finally {
    closeSync(open.fd)
  }
}

/** Codes from a sample of the old pages, its old tuples, and all changes. */
function codesFor(open: OpenFile, { keys, words, names }: SortedChanges): Codes {
  const { pages } = open.tables.header
  const every = Math.max(1, Math.floor(pages / sampledPages))
  const ofClass = newClassCounts()
  const values = new ValueCounts()
  for (const [category, tuples] of readCodes(open).tuples.entries()) {
    // Rare ones may be missing from the sample; with this count they keep a code.
    for (const attributes of tuples) values.add((category << attributeBits) | attributes, 4)
  }
  for (let page = 0; page < pages; page += every) {
    for (const [, rows] of pagesFrom(open, page, page + 1)) {
      addClasses(ofClass, { count: rows.count, values: rows.values, nameAt: rows.references })
      for (let row = 0; row < rows.count; row++) values.add(rows.values[row] as number, every)
    }
  }
  const changed = { count: 0, values: new Uint32Array(keys.length), nameAt: new Int32Array(keys.length) }
  for (let place = 0; place < keys.length; place++) {
    const word = words[place] as number
    if ((word & removedFlag) !== 0) continue
    changed.values[changed.count] = word & valueMask
    changed.nameAt[changed.count++] = names.has(keys[place] as number) ? 0 : -1
    values.add(word & valueMask)
  }
  addClasses(ofClass, changed)
  return makeCodes({ ofClass, ofValue: values.counts() })
}

function readCodes({ fd, tables }: OpenFile): Codes {
  const section = sectionOf(tables.header, 'codes')
  const bytes = new Uint8Array(section?.length ?? 0)
  readFully(fd, bytes, section?.offset ?? 0)
  return decodeCodes(bytes)
}

/** Writes all segments in turn. @returns the bound of the numbers */
async function mergeSegments(
  open: OpenFile,
  writer: IndexWriter,
  target: MergeOptions,
  codes: Codes,
): Promise<number> {
  const { base, generation = 1, beside = false } = target
  const jobs = jobsOf(open, target.changes)
  const encoder = new SegmentEncoder(new WritingCodes(codes), generation)
  const here = (job: MergeJob) => mergeSegment(open, job, encoder)
  const data: MergeSegmentData = { base, codes, generation }
  const finished = beside
    ? runBeside<MergeJob, FinishedJob>(jobs, { name: 'merge-segment-worker', data, here })
    : runHere(jobs, here)
  let keyBits = 0
  for await (const job of finished) {
    for (const segment of job.segments) writer.add(segment)
    keyBits += job.keyBits
  }
  return keyBits
}

function* runHere(jobs: readonly MergeJob[], here: (job: MergeJob) => FinishedJob): Generator<FinishedJob> {
  for (const job of jobs) yield here(job)
}

/** Each segment takes the changes up to where the next one begins; the first one also those before it. */
function jobsOf({ tables }: OpenFile, { keys, words, names }: SortedChanges): MergeJob[] {
  const { segments } = tables.names
  let from = 0
  return Array.from({ length: Math.max(1, segments.length) }, (_, segment) => {
    const next = segments[segment + 1]
    const limit = next === undefined ? Number.POSITIVE_INFINITY : tables.top.rangeOf(next.firstPage).first
    const start = from
    while (from < keys.length && (keys[from] as number) < limit) from++
    const own = keys.subarray(start, from)
    return {
      segment,
      changes: { keys: own, words: words.subarray(start, from), names: namesAmong(own, names) },
    }
  })
}

function namesAmong(keys: Float64Array, names: ReadonlyMap<number, string>): Map<number, string> {
  const own = new Map<number, string>()
  for (const key of keys) {
    const name = names.get(key)
    if (name !== undefined) own.set(key, name)
  }
  return own
}
