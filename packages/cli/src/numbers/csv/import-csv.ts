import { open } from 'node:fs/promises'
import { UsageError } from '../../failure.ts'
import type { Importer, ImportOptions, ListFile } from '../formats.ts'
import { usualSource } from '../list-source.ts'
import { readRow } from '../read-row.ts'
import { RowFault, type RowTaker, rejectFaults } from '../row-fault.ts'
import { type Column, readHeader } from './columns.ts'
import { CsvRows } from './csv-rows.ts'
import { type SplitRecord, splitRecord } from './split-record.ts'

/** Bytes of the longest row; of a longer one nothing is taken. */
const longestRow = 65_536
const bufferBytes = 1 << 20
const lineFeed = 0x0a

/** Reads a list of the documented columns. Rows are taken from their bytes; only unusual ones become fields first. */
export const importCsv: Importer = async (list, taker, options) => {
  const file = await open(list.path)
  try {
    const reader = new CsvReader(list, taker, options)
    const buffer = Buffer.allocUnsafe(bufferBytes + 1)
    let held = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, held, bufferBytes - held)
      options.onBytes(bytesRead)
      held += bytesRead
      const last = bytesRead === 0
      // A last line may do without its line feed.
      if (last && held > 0 && buffer[held - 1] !== lineFeed) buffer[held++] = lineFeed
      const used = reader.read(buffer, held, last)
      buffer.copyWithin(0, used, held)
      held -= used
      if (last) break
    }
    reader.end()
  } finally {
    await file.close()
  }
}

class CsvReader {
  readonly #list: ListFile
  readonly #taker: RowTaker
  readonly #options: ImportOptions
  #header: readonly (Column | undefined)[] | undefined
  #rows: CsvRows | undefined
  #line = 1
  /** Inside a line that is too long. */
  #skipping = false

  constructor(list: ListFile, taker: RowTaker, options: ImportOptions) {
    this.#list = list
    this.#taker = taker
    this.#options = options
  }

  /** Reads what is whole of `length` bytes. @returns how many bytes are done with */
  read(bytes: Buffer, length: number, last: boolean): number {
    if (length === 0) return 0
    const stop = bytes.lastIndexOf(lineFeed, length - 1) + 1
    let at = this.#skipping ? this.#skip(bytes, length) : 0
    if (this.#rows === undefined && at < stop) at = this.#readHeader(bytes, at, stop)
    while (at < stop) {
      const next = this.#take(bytes, at) ? this.#plain.row.end : this.#unusual(bytes, at, length, last)
      if (next < 0) return at
      at = next
    }
    return length - at > longestRow ? this.#tooLong(bytes, at, length) : at
  }

  /** @throws UsageError for a file without a row to begin with */
  end(): void {
    if (this.#rows !== undefined) return
    const { path } = this.#list
    throw new UsageError({ ja: `${path}: 空のファイルです。`, en: `${path}: the file is empty.` })
  }

  #readHeader(bytes: Buffer, at: number, stop: number): number {
    const start = bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? at + 3 : at
    const record = splitRecord(bytes, start, stop)
    const fields = typeof record === 'object' ? record.fields : []
    this.#header = readHeader(fields, this.#list.path)
    this.#rows = new CsvRows(this.#header, this.#list.sources, this.#options.now)
    if (typeof record !== 'object') return stop
    this.#line += record.lines
    return record.end
  }

  get #plain(): CsvRows {
    return this.#rows as CsvRows
  }

  #take(bytes: Buffer, at: number): boolean {
    const rows = this.#plain
    if (!rows.read(bytes, at)) return false
    this.#taker.take(rows.row.number, rows.row.value, rows.row.name)
    this.#line++
    return true
  }

  /** Reads a row by its fields. @returns the byte behind it, or -1 where its end has not been read yet */
  #unusual(bytes: Buffer, at: number, length: number, last: boolean): number {
    const record = splitRecord(bytes, at, Math.min(length, at + longestRow))
    if (typeof record === 'object') {
      this.#readFields(record, bytes.toString('utf8', at, record.end))
      this.#line += record.lines
      return record.end
    }
    if (record === 'unfinished' && !last && length - at <= longestRow) return -1
    return this.#rejectLine(bytes, at, record === 'unfinished' ? openQuote : strayQuote)
  }

  #rejectLine(bytes: Buffer, at: number, words: { ja: string; en: string }): number {
    const end = bytes.indexOf(lineFeed, at) + 1
    this.#taker.reject({
      line: this.#line++,
      column: '',
      words,
      text: bytes.toString('utf8', at, Math.min(end, at + 400)),
    })
    return end
  }

  #readFields({ fields }: SplitRecord, text: string): void {
    if (fields.length === 1 && fields[0]?.trim() === '') return
    rejectFaults(this.#taker, { line: this.#line, text }, () => {
      const { number, value, name } = readRow(...this.#rowOf(fields))
      this.#taker.take(number, value, name)
    })
  }

  #rowOf(fields: readonly string[]): Parameters<typeof readRow> {
    const header = this.#header ?? []
    if (fields.length !== header.length) {
      throw new RowFault('', {
        ja: `1 行目には ${header.length} 列、この行には ${fields.length} 列あります`,
        en: `the first line has ${header.length} columns, this one ${fields.length}`,
      })
    }
    const written = Object.fromEntries(header.map((column, place) => [column ?? '', fields[place] ?? '']))
    return [
      { number: '', ...written },
      { ...this.#options, source: this.#sourceOf(written.source) },
    ]
  }

  #sourceOf(key = '') {
    const { sources } = this.#list
    const source =
      key.trim() === '' ? sources[usualSource(sources)] : sources.find((known) => known.key === key.trim())
    if (source !== undefined) return source
    throw new RowFault('source', {
      ja: '出典の説明にない名前です（<リスト>.source.json の key）',
      en: 'no source of that name is described (key in <list>.source.json)',
    })
  }

  #tooLong(bytes: Buffer, at: number, length: number): number {
    const limit = longestRow.toLocaleString('en')
    this.#taker.reject({
      line: this.#line++,
      column: '',
      words: { ja: `1 行は ${limit} バイトまでです`, en: `a row may have ${limit} bytes` },
      text: bytes.toString('utf8', at, at + 400),
    })
    this.#skipping = true
    return length
  }

  #skip(bytes: Buffer, length: number): number {
    const end = bytes.subarray(0, length).indexOf(lineFeed)
    this.#skipping = end < 0
    return end < 0 ? length : end + 1
  }
}

const openQuote = { ja: '引用符が閉じていません', en: 'a quotation mark is not closed' }
const strayQuote = { ja: '引用符の使いかたが CSV に合いません', en: 'a quotation mark where CSV has none' }
