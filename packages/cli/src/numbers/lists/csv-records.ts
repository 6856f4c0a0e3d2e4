import { Readable } from 'node:stream'
import { type CsvError, type Options, parse } from 'csv-parse'
import type { RowTaker } from '../row-fault.ts'

export interface CsvRecord {
  readonly line: number
  /** By the name of the column, as `nameOf` gives it. */
  readonly fields: Readonly<Record<string, string | undefined>>
  readonly text: string
}

interface Parsed {
  readonly record: Record<string, string>
  readonly raw: string
  readonly info: { readonly lines: number }
}

const mostCharacters = 65_536

/**
 * Reads a CSV of a format that is not ours, by the names in its first line. Records that cannot be split are rejected.
 * @param nameOf makes one name out of the spellings of a column
 */
export async function* csvRecords(
  input: Iterable<string> | AsyncIterable<Uint8Array>,
  taker: RowTaker,
  nameOf: (header: string) => string,
): AsyncGenerator<CsvRecord> {
  const options: Options = {
    bom: true,
    columns: (header: string[]) => header.map((name) => nameOf(name.trim())),
    info: true,
    max_record_size: mostCharacters,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      rejectRecord(taker, error, raw)
      return undefined
    },
  }
  const parser = Readable.from(input, { objectMode: false }).pipe(parse(options))
  for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
    yield { line: info.lines, fields: record, text: raw }
  }
}

function rejectRecord(taker: RowTaker, error: CsvError | undefined, raw: string | undefined): void {
  taker.reject({
    line: typeof error?.lines === 'number' ? error.lines : '',
    column: '',
    words: { ja: 'CSV として読めません', en: 'not readable as CSV' },
    text: raw ?? '',
  })
}
