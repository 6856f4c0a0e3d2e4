import type { Readable } from 'node:stream'
import { addAbortSignal } from 'node:stream'
import type { Localized } from '@monban/engine'
import { Interrupted, UsageError } from '../failure.ts'
import type { Outcome } from './outcome.ts'
import { type ParseOptions, parseRow, type Row } from './parse-row.ts'
import type { Progress } from './progress.ts'
import { type Line, readLines } from './read-lines.ts'
import type { RowFault } from './row-fields.ts'

export interface Source {
  readonly input: Readable
  /** Name of the input, for errors and the report. */
  readonly file: string
  readonly progress: Progress
  readonly stop: AbortSignal
}

export interface NumberedRow {
  /** Number of the line, from 1. */
  readonly number: number
  readonly row: Row | Outcome
}

/** A mail of 200,000 characters, each written as a JSON escape, with room for fields that we do not read. */
const longestLine = 8 * 1_048_576

/** Malformed rows to list; more are only counted. */
const mostFaults = 20

/**
 * Reads rows one at a time. After the first malformed one the rest is only looked through for more of them. Throws
 * {@link UsageError} at the end when rows are malformed or there are none, {@link Interrupted} when stopped.
 */
export async function* readRows(source: Source, options: ParseOptions = {}): AsyncGenerator<NumberedRow> {
  const { file, stop } = source
  const faults = createFaultList()
  let rows = 0
  for await (const line of linesOf(source)) {
    const row = toRow(line, options)
    rows += 1
    if ('words' in row) faults.add(line.number, row)
    else if (!faults.any()) yield { number: line.number, row }
  }
  if (stop.aborted) throw new Interrupted(stop.reason)
  if (faults.any()) throw faults.toError(file)
  if (rows === 0) throw new UsageError({ ja: `${file}: 行がありません。`, en: `${file}: there are no rows.` })
}

/** Ends when asked to stop, also while it waits for input. */
async function* linesOf({ input, stop, progress }: Source): AsyncGenerator<Line> {
  try {
    for await (const line of readLines(addAbortSignal(stop, input), longestLine)) {
      if (stop.aborted) return
      progress.row()
      if (!isBlank(line)) yield line
    }
  } catch (error) {
    if (!stop.aborted) throw error
  } finally {
    progress.end()
  }
}

const carriageReturn = 0x0d

function isBlank({ content }: Line): boolean {
  return content.length === 0 || (content.length === 1 && content[0] === carriageReturn)
}

function toRow({ content }: Line, options: ParseOptions): Row | Outcome | RowFault {
  if (content !== 'too-long') return parseRow(content, options)
  const limit = longestLine.toLocaleString('en')
  return { words: { ja: `1 行は ${limit} バイトまでです`, en: `a line may have ${limit} bytes` } }
}

function createFaultList() {
  const listed: Localized[] = []
  let count = 0
  return {
    any: (): boolean => count > 0,
    add(line: number, { field, words }: RowFault): void {
      count += 1
      if (count > mostFaults) return
      const name = field === undefined ? '' : `${field}: `
      listed.push({ ja: `${line} 行目: ${name}${words.ja}`, en: `line ${line}: ${name}${words.en}` })
    },
    toError(file: string): UsageError {
      const more = count - listed.length
      const rest = more > 0 ? [{ ja: `ほか ${more} 行`, en: `and ${more} more` }] : []
      return new UsageError(
        {
          ja: `${file}: 読めない行が ${count} 行あります。`,
          en: `${file}: ${count} malformed ${count === 1 ? 'row' : 'rows'}.`,
        },
        {
          details: [...listed, ...rest].map(({ ja, en }) => ({ ja: `${file}: ${ja}`, en: `${file}: ${en}` })),
        },
      )
    },
  }
}
