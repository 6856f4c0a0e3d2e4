import { closeSync } from 'node:fs'
import { type Codes, decodeCodes, makeCodes } from '../codes.ts'
import { sectionOf } from '../header.ts'
import { WritingCodes } from '../page-writer.ts'
import { attributeBits } from '../record.ts'
import { removedFlag, type SortedChanges, valueMask } from './change.ts'
import { KeyBound } from './entropy.ts'
import { type OpenFile, openTables } from './file-index.ts'
import { readFully } from './files.ts'
import { type IndexFileOptions, IndexWriter } from './index-writer.ts'
import type { Manifest } from './manifest.ts'
import { namesOf, pageRange, pagesFrom } from './pages.ts'
import { RowList } from './rows.ts'
import { encodeSegment } from './segment.ts'
import { addClasses, newClassCounts, ValueCounts } from './tally.ts'

export interface MergeOptions extends IndexFileOptions {
  /** The file to start from. */
  readonly base: string
  readonly changes: SortedChanges
}

const segmentRows = 1 << 19
const segmentNameBytes = 32 << 20
const sampledPages = 256

/** Writes a new file from an old one and changes, front to back, checking every page of the old one on the way. */
export async function mergeIndex(options: MergeOptions): Promise<Manifest> {
  const open = openTables(options.base)
  try {
    const codes = codesFor(open, options.changes)
    const writer = new IndexWriter(codes, { notes: open.tables.notes, ...options })
    try {
      return await writer.finish(copyRows(open, { ...options, codes, writer }))
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
  const kept = [...keys.keys()].filter((place) => ((words[place] as number) & removedFlag) === 0)
  const changed = Uint32Array.from(kept, (place) => (words[place] as number) & valueMask)
  for (const value of changed) values.add(value)
  const nameAt = Int32Array.from(kept, (place) => (names[place] === undefined ? -1 : 0))
  addClasses(ofClass, { count: kept.length, values: changed, nameAt })
  return makeCodes({ ofClass, ofValue: values.counts() })
}

function readCodes({ fd, tables }: OpenFile): Codes {
  const section = sectionOf(tables.header, 'codes')
  const bytes = new Uint8Array(section?.length ?? 0)
  readFully(fd, bytes, section?.offset ?? 0)
  return decodeCodes(bytes)
}

/** @returns the bound of the numbers */
function copyRows(open: OpenFile, target: MergeOptions & { codes: Codes; writer: IndexWriter }): number {
  const output = new Output(target)
  const changes = new Changes(target.changes, output)
  for (const [place, segment] of open.tables.names.segments.entries()) {
    const names = namesOf(open, segment)
    for (const [, rows] of pagesFrom(open, ...pageRange(open, place))) {
      for (let row = 0; row < rows.count; row++) {
        const key = rows.keys[row] as number
        if (changes.upTo(key)) continue
        output.push(key, rows.values[row] as number, names[rows.references[row] as number])
      }
    }
  }
  changes.upTo(Number.POSITIVE_INFINITY)
  return output.finish()
}

/** The changes, taken in turn with the old rows. */
class Changes {
  readonly #changes: SortedChanges
  readonly #output: Output
  #next = 0

  constructor(changes: SortedChanges, output: Output) {
    this.#changes = changes
    this.#output = output
  }

  /** Passes on the changes up to a number; true if the last of them is of that number and takes its place. */
  upTo(key: number): boolean {
    const { keys, words, names } = this.#changes
    let replaced = false
    while (this.#next < keys.length && (keys[this.#next] as number) <= key) {
      const word = words[this.#next] as number
      replaced = keys[this.#next] === key
      if ((word & removedFlag) === 0) {
        this.#output.push(keys[this.#next] as number, word & valueMask, names[this.#next])
      }
      this.#next++
    }
    return replaced
  }
}

/** Collects rows into segments. */
class Output {
  readonly #writer: IndexWriter
  readonly #codes: WritingCodes
  readonly #generation: number
  readonly #bound = new KeyBound()
  #rows = new RowList()
  #nameBytes = 0

  constructor({ writer, codes, generation = 1 }: MergeOptions & { codes: Codes; writer: IndexWriter }) {
    this.#writer = writer
    this.#codes = new WritingCodes(codes)
    this.#generation = generation
  }

  push(key: number, value: number, name: string | undefined): void {
    this.#rows.push(key, value, name)
    this.#nameBytes += name?.length ?? 0
    if (this.#rows.count === segmentRows || this.#nameBytes > segmentNameBytes) this.#flush()
  }

  #flush(): void {
    const rows = this.#rows.rows()
    this.#bound.add(rows.keys, rows.count)
    this.#writer.add(encodeSegment(rows, this.#codes, this.#generation))
    this.#rows = new RowList()
    this.#nameBytes = 0
  }

  finish(): number {
    this.#flush()
    return this.#bound.finish()
  }
}
