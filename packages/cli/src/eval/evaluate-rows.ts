import type { Readable } from 'node:stream'
import { addAbortSignal } from 'node:stream'
import type { Engine, Localized, Verdict } from '@monban/engine'
import { Interrupted, UsageError } from '../failure.ts'
import { parseRow, type Row, type RowFault } from './parse-row.ts'
import type { Predictions } from './predictions.ts'
import type { Progress } from './progress.ts'
import { type Line, readLines } from './read-lines.ts'
import { createTally, type LabelCounts } from './tally.ts'

export interface Evaluation {
  readonly input: Readable
  /** Name of the input, for errors and the report. */
  readonly file: string
  readonly engine: Engine
  readonly predictions?: Predictions | undefined
  readonly progress: Progress
  readonly stop: AbortSignal
}

export interface Report {
  readonly file: string
  readonly ruleVersion: string
  readonly rows: number
  /** Rows of which something was longer than the engine accepts. */
  readonly cut: number
  readonly seconds: number
  readonly rowsPerSecond: number
  readonly labels: readonly LabelCounts[]
}

/** A mail of 200,000 characters, each written as a JSON escape, with room for fields that we do not read. */
const longestLine = 8 * 1_048_576

/** Malformed rows to list; more are only counted. */
const mostFaults = 20

/**
 * Judges every row, one at a time, so that memory does not grow with the file. Throws {@link UsageError} when rows
 * are malformed or there are none, {@link Interrupted} when stopped.
 */
export async function evaluateRows(evaluation: Evaluation): Promise<Report> {
  const { file, engine, stop } = evaluation
  const faults = createFaultList()
  const tally = createTally()
  const start = performance.now()
  let rows = 0
  let cut = 0
  for await (const line of linesOf(evaluation)) {
    const row = toRow(line)
    if ('words' in row) faults.add(line.number, row)
    if ('words' in row || faults.any()) continue
    const verdict = judge(engine, row, line.number)
    tally.add(row.label, row.lang, verdict.level)
    await evaluation.predictions?.write(toPrediction(row, verdict))
    rows += 1
    cut += row.cut ? 1 : 0
  }
  if (stop.aborted) throw new Interrupted(stop.reason)
  if (faults.any()) throw faults.toError(file)
  if (rows === 0) throw new UsageError({ ja: `${file}: 行がありません。`, en: `${file}: there are no rows.` })
  const seconds = (performance.now() - start) / 1_000
  const { ruleVersion } = engine
  return { file, ruleVersion, rows, cut, seconds, rowsPerSecond: rows / seconds, labels: tally.counts() }
}

/** Ends when asked to stop, also while it waits for input. */
async function* linesOf({ input, stop, progress }: Evaluation): AsyncGenerator<Line> {
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

function toRow({ content }: Line): Row | RowFault {
  if (content !== 'too-long') return parseRow(content)
  const limit = longestLine.toLocaleString('en')
  return { words: { ja: `1 行は ${limit} バイトまでです`, en: `a line may have ${limit} bytes` } }
}

function judge(engine: Engine, { message }: Row, number: number): Verdict {
  try {
    return engine.judge(message)
  } catch (cause) {
    throw new Error(`the row on line ${number} could not be judged`, { cause })
  }
}

function toPrediction({ id }: Row, { level, score, kind, impersonates, reasons }: Verdict) {
  return { id, level, score, kind, impersonates, reasons: reasons.map((reason) => reason.id) }
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
