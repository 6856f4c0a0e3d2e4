import { closeSync, openSync, rmSync } from 'node:fs'
import { type Codes, makeCodes } from '../codes.ts'
import { NumberIndexError } from '../errors.ts'
import { WritingCodes } from '../page-writer.ts'
import { checkRow, isNumber, type NumberRow } from '../record.ts'
import { type IndexFileOptions, IndexWriter } from './index-writer.ts'
import type { Manifest } from './manifest.ts'
import { blockSpan, jobsOf, Partition, settle, splittersOf } from './partition.ts'
import { type RowBatch, RowList, rowOf, toByteString } from './rows.ts'
import { type FinishedJob, runJob } from './segment-worker.ts'
import { type Leaf, LeafWriter, Spool } from './spool.ts'
import { BlockSample } from './tally.ts'
import { runOrdered, startThread } from './threads.ts'

export interface BuildProgress {
  readonly phase: 'reading' | 'writing'
  /** Rows, and how many there are once that is known. */
  readonly done: number
  readonly total?: number
}

export interface BuildOptions extends IndexFileOptions {
  /** About how many rows will come. Far more make the builder distribute some of them twice. */
  readonly expected?: number
  /** The rows come in ascending order of their numbers; a row out of order is refused. */
  readonly sorted?: boolean
  /** Threads that sort and encode; 0, this one does it. */
  readonly workers?: 0 | 1 | 2
  /** Called about every million rows. */
  readonly onProgress?: (progress: BuildProgress) => void
}

const sampleRows = 1 << 20
const rowsPerProgress = 1 << 20
const sampledKeys = 1 << 17
const rowsPerSortedLeaf = 1 << 17

/**
 * Builds a file from rows in any order. Of several rows with one number the last one counts, whole. Rows go to a scratch
 * file beside the target (12 bytes each, and their names), so that memory does not grow with their count.
 */
export class IndexBuilder {
  readonly #options: BuildOptions
  readonly #spool: Spool
  readonly #first = new RowList()
  readonly #sample = new BlockSample()
  readonly #ascending: Leaf[] = []
  #partition: Partition | undefined
  #leaf: LeafWriter | undefined
  #lastKey = 0
  #rows = 0

  constructor(options: BuildOptions) {
    this.#options = options
    this.#spool = new Spool(`${options.file}.spool`)
  }

  /** @throws NumberIndexError `bad-row` or `out-of-order`; the row is not taken, and more may follow */
  add(row: NumberRow): void {
    checkRow(row, `row ${this.#rows + 1}`)
    this.#take(...rowOf(row))
  }

  /** @throws NumberIndexError as `add`; rows before the refused one are taken */
  addBatch({ count, numbers, values, names }: RowBatch): void {
    for (let row = 0; row < count; row++) {
      const number = numbers[row] as number
      const value = values[row] as number
      const name = names?.[row]
      if (!isNumber(number) || value >>> 27 > 0 || name === '' || (name !== undefined && name.length > 80)) {
        this.#checkPacked(number, value, name)
      }
      this.#take(number, value, name === undefined ? undefined : toByteString(name))
    }
  }

  #checkPacked(number: number, value: number, name: string | undefined): void {
    const where = `row ${this.#rows + 1}`
    if (value >>> 27 > 0)
      throw new NumberIndexError('bad-row', `${where}: value`, { expected: '27 bits', found: value })
    const facts = { category: 0, confidence: 0, magnitude: 0, period: 0, source: 0 }
    checkRow(name === undefined ? { ...facts, number } : { ...facts, number, name }, where)
  }

  #take(key: number, value: number, name: string | undefined): void {
    this.#sample.add(key, value, name)
    if (this.#options.sorted === true) this.#takeSorted(key, value, name)
    else if (this.#partition !== undefined) this.#partition.add(key, value, name)
    else {
      this.#first.push(key, value, name)
      if (this.#first.count === sampleRows) this.#distribute()
    }
    this.#rows++
    if (this.#rows % rowsPerProgress === 0) this.#options.onProgress?.({ phase: 'reading', done: this.#rows })
  }

  #takeSorted(key: number, value: number, name: string | undefined): void {
    if (key < this.#lastKey) {
      const expected = `a number from ${this.#lastKey}`
      throw new NumberIndexError('out-of-order', `row ${this.#rows + 1}`, { expected, found: key })
    }
    const full = (this.#leaf?.rows ?? 0) >= rowsPerSortedLeaf
    if (full && Math.floor(key / blockSpan) > Math.floor(this.#lastKey / blockSpan)) this.#closeLeaf()
    this.#leaf ??= new LeafWriter(this.#spool)
    this.#leaf.add(key, value, name)
    this.#lastKey = key
  }

  #closeLeaf(): void {
    if (this.#leaf !== undefined) this.#ascending.push(this.#leaf.finish())
    this.#leaf = undefined
  }

  /** Cuts the space of numbers by the rows that came first, and sends them on. */
  #distribute(): Partition {
    const { count, keys, values, nameAt, names } = this.#first.rows()
    const { expected = 1 << 27 } = this.#options
    const leaves = Math.min(4096, Math.max(16, Math.ceil(expected / (1 << 17))))
    const every = Math.ceil(count / sampledKeys)
    const partition = new Partition(
      this.#spool,
      splittersOf(
        keys.subarray(0, count).filter((_, row) => row % every === 0),
        leaves,
      ),
    )
    for (let row = 0; row < count; row++) {
      partition.add(keys[row] as number, values[row] as number, names[nameAt[row] as number])
    }
    this.#partition = partition
    this.#first.clear()
    return partition
  }

  /** Sorts, writes and syncs the file. */
  async finish(): Promise<Manifest> {
    try {
      this.#closeLeaf()
      const collected =
        this.#options.sorted === true ? this.#ascending : (this.#partition ?? this.#distribute()).finish()
      const leaves = settle(this.#spool, collected)
      const codes = makeCodes(this.#sample.tally())
      const writer = new IndexWriter(codes, this.#options)
      try {
        return await writer.finish(await this.#writeSegments(writer, codes, jobsOf(leaves)))
      } catch (error) {
        writer.abort()
        throw error
      }
    } finally {
      this.#spool.remove()
    }
  }

  /** Gives up; nothing remains. */
  abort(): void {
    this.#spool.remove()
    rmSync(this.#options.file, { force: true })
  }

  async #writeSegments(writer: IndexWriter, codes: Codes, jobs: readonly Leaf[][]): Promise<number> {
    let [keyBits, done, reported] = [0, 0, 0]
    const { onProgress } = this.#options
    for await (const job of this.#results(codes, jobs)) {
      writer.add(job.segment)
      keyBits += job.keyBits
      done += job.rows
      if (done - reported >= rowsPerProgress || done === this.#rows) {
        reported = done
        onProgress?.({ phase: 'writing', done, total: this.#rows })
      }
    }
    return keyBits
  }

  async *#results(codes: Codes, jobs: readonly Leaf[][]): AsyncGenerator<FinishedJob> {
    const { generation = 1, workers = 0 } = this.#options
    if (workers === 0) {
      const writing = new WritingCodes(codes)
      const fd = openSync(this.#spool.file, 'r')
      try {
        for (const job of jobs) yield runJob(fd, job, { codes: writing, generation })
      } finally {
        closeSync(fd)
      }
      return
    }
    const data = { spool: this.#spool.file, codes, generation }
    const threads = Array.from({ length: workers }, () => startThread('segment-worker', data))
    try {
      yield* runOrdered<Leaf[], FinishedJob>(jobs, threads)
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()))
    }
  }
}

/** Builds a file from any stream of rows, or of batches of rows. */
export async function buildIndex(
  rows: Iterable<NumberRow | RowBatch> | AsyncIterable<NumberRow | RowBatch>,
  options: BuildOptions,
): Promise<Manifest> {
  const builder = new IndexBuilder(options)
  try {
    for await (const row of rows) {
      if ('numbers' in row) builder.addBatch(row)
      else builder.add(row)
    }
  } catch (error) {
    builder.abort()
    throw error
  }
  return builder.finish()
}
