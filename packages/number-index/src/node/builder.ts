import { closeSync, openSync, rmSync } from 'node:fs'
import { type Codes, makeCodes } from '../codes.ts'
import { NumberIndexError } from '../errors.ts'
import { WritingCodes } from '../page-writer.ts'
import { checkRow, isNumber, type NumberRow, packValue } from '../record.ts'
import { type IndexFileOptions, IndexWriter } from './index-writer.ts'
import type { Manifest } from './manifest.ts'
import { Packer } from './packer.ts'
import { jobsOf } from './partition.ts'
import { type Reading, readBeside, readHere } from './reading.ts'
import { type RowBatch, valueMask } from './rows.ts'
import { SegmentEncoder } from './segment.ts'
import { type FinishedJob, runJob } from './segment-jobs.ts'
import type { SegmentData } from './segment-worker.ts'
import type { Leaf } from './spool.ts'
import { runOnThreads } from './threads.ts'

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
  /** Threads that sort and encode, after one has distributed the rows; 0, this one does it all. */
  readonly workers?: 0 | 1 | 2
  /** Called about every million rows. */
  readonly onProgress?: (progress: BuildProgress) => void
}

const rowsPerProgress = 1 << 20
const usualRows = 1 << 27
/** A name so short in letters cannot be too long in bytes. */
const surelyShort = 80

/**
 * Builds a file from rows in any order. Of several rows with one number the last one counts, whole. Rows go to a scratch
 * file beside the target (12 bytes each, and their names), so that memory does not grow with their count.
 */
export class IndexBuilder {
  readonly #options: BuildOptions
  readonly #spool: string
  readonly #reading: Reading
  readonly #packer: Packer
  #lastKey = 0
  #rows = 0

  constructor(options: BuildOptions) {
    const { file, expected = usualRows, sorted = false, workers = 0 } = options
    this.#options = options
    this.#spool = `${file}.spool`
    this.#reading = (workers === 0 ? readHere : readBeside)({ file: this.#spool, expected, sorted })
    this.#packer = new Packer(this.#reading.first, (rows) => this.#reading.pass(rows))
  }

  /** @throws NumberIndexError `bad-row` or `out-of-order`; the row is not taken, and more may follow */
  add(row: NumberRow): void {
    checkRow(row, `row ${this.#rows + 1}`)
    this.#take(row.number, packValue(row), row.name)
  }

  /** @throws NumberIndexError as `add`; rows before the refused one are taken */
  addBatch({ count, numbers, values, names }: RowBatch): void {
    for (let row = 0; row < count; row++) {
      const number = numbers[row] as number
      const value = values[row] as number
      const name = names?.[row]
      if (!isNumber(number) || value > valueMask) this.#checkPacked(number, value, name)
      if (name !== undefined && (name === '' || name.length > surelyShort))
        this.#checkPacked(number, value, name)
      this.#take(number, value, name)
    }
  }

  #checkPacked(number: number, value: number, name: string | undefined): void {
    const where = `row ${this.#rows + 1}`
    if (value > valueMask)
      throw new NumberIndexError('bad-row', `${where}: value`, { expected: '27 bits', found: value })
    const facts = { category: 0, confidence: 0, magnitude: 0, period: 0, source: 0 }
    checkRow(name === undefined ? { ...facts, number } : { ...facts, number, name }, where)
  }

  #take(key: number, value: number, name: string | undefined): void {
    if (this.#options.sorted === true) this.#checkOrder(key)
    this.#packer.add(key, value, name)
    this.#rows++
    if (this.#rows % rowsPerProgress === 0) this.#options.onProgress?.({ phase: 'reading', done: this.#rows })
  }

  #checkOrder(key: number): void {
    if (key < this.#lastKey) {
      const expected = `a number from ${this.#lastKey}`
      throw new NumberIndexError('out-of-order', `row ${this.#rows + 1}`, { expected, found: key })
    }
    this.#lastKey = key
  }

  /** Sorts, writes and syncs the file. */
  async finish(): Promise<Manifest> {
    try {
      this.#packer.flush()
      const { leaves, tally } = await this.#reading.finish()
      const codes = makeCodes(tally)
      const writer = new IndexWriter(codes, this.#options)
      try {
        return await writer.finish(await this.#writeSegments(writer, codes, jobsOf(leaves)))
      } catch (error) {
        writer.abort()
        throw error
      }
    } finally {
      rmSync(this.#spool, { force: true })
    }
  }

  /** Gives up; nothing remains. */
  abort(): void {
    this.#reading.abort()
    rmSync(this.#spool, { force: true })
    rmSync(this.#options.file, { force: true })
  }

  async #writeSegments(writer: IndexWriter, codes: Codes, jobs: readonly Leaf[][]): Promise<number> {
    let [keyBits, done, reported] = [0, 0, 0]
    const { onProgress } = this.#options
    for await (const job of this.#results(codes, jobs)) {
      for (const segment of job.segments) writer.add(segment)
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
      const encoder = new SegmentEncoder(new WritingCodes(codes), generation)
      const fd = openSync(this.#spool, 'r')
      try {
        for (const job of jobs) yield runJob(fd, job, encoder)
      } finally {
        closeSync(fd)
      }
      return
    }
    const data: SegmentData = { spool: this.#spool, codes, generation }
    yield* runOnThreads<Leaf[], FinishedJob>(jobs, { name: 'segment-worker', workers, data })
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
