import type { Engine, Level, Verdict } from '@monban/engine'
import { UsageError } from '../failure.ts'
import type { JsonLines } from './json-lines.ts'
import { mistakeOf } from './mistakes.ts'
import { type Outcome, toPrediction } from './outcome.ts'
import type { ParseOptions, Row } from './parse-row.ts'
import { readRows, type Source } from './read-rows.ts'
import { makeReport, type Report } from './report.ts'
import type { Variant } from './variants.ts'
import type { Sample } from './weigh.ts'
import type { Where } from './where.ts'

export interface Evaluation extends Source, ParseOptions {
  readonly engine: Engine
  readonly where: Where
  readonly variants: readonly Variant[]
  readonly predictions?: JsonLines | undefined
  readonly errors?: JsonLines | undefined
}

/** A report, and what else of the rows is needed to compare them with another run. */
export interface Evaluated {
  readonly report: Report
  readonly samples: readonly Sample[]
}

/**
 * Judges every row that `where` lets through, one at a time; rows that an earlier run judged are taken as they are. Of
 * each row a few hundred bytes are kept, not its text. Throws {@link UsageError} when rows are malformed or none is left.
 */
export async function evaluateRows(evaluation: Evaluation): Promise<Evaluated> {
  const { file, where } = evaluation
  const start = performance.now()
  const samples: Sample[] = []
  const versions = new Set<string>()
  const counts = { cut: 0, filled: 0, leftOut: 0 }
  for await (const { number, row } of readRows(evaluation, evaluation)) {
    if (!where(row.facts)) {
      counts.leftOut += 1
      continue
    }
    const outcome = 'message' in row ? await judgeRow(row, number, evaluation) : asItWas(row, evaluation)
    await evaluation.predictions?.write(toPrediction(outcome))
    const { id, level, score, facts, variants } = outcome
    samples.push({ id, level, score, facts, variants })
    versions.add(outcome.ruleVersion)
    counts.cut += outcome.cut ? 1 : 0
    counts.filled += outcome.filled ? 1 : 0
  }
  if (samples.length === 0) throw nothingLeft(file)
  const seconds = (performance.now() - start) / 1_000
  const report = makeReport({ file, ruleVersion: [...versions].join(', '), seconds, ...counts }, samples)
  return { report, samples }
}

async function judgeRow(row: Row, number: number, evaluation: Evaluation): Promise<Outcome> {
  const verdict = judging(number, () => evaluation.engine.judge(row.message))
  const { level, score, kind, impersonates, ruleVersion } = verdict
  const mistake = mistakeOf(row, verdict)
  if (mistake) await evaluation.errors?.write(mistake)
  const { id, facts, cut, filled } = row
  const reasons = verdict.reasons.map((reason) => reason.id)
  const variants = judging(number, () => levelsOf(row, evaluation.variants))
  return { id, level, score, kind, impersonates, reasons, ruleVersion, facts, cut, filled, variants }
}

function levelsOf(row: Row, variants: readonly Variant[]): Record<string, Level> {
  const levels: Record<string, Level> = {}
  for (const variant of variants) {
    const verdict: Verdict | undefined = variant.judge(row)
    if (verdict) levels[variant.id] = verdict.level
  }
  return levels
}

function judging<Result>(number: number, judge: () => Result): Result {
  try {
    return judge()
  } catch (cause) {
    throw new Error(`the row on line ${number} could not be judged`, { cause })
  }
}

/** What was judged before has no text any more to do anything else with. */
function asItWas(outcome: Outcome, { file, variants, errors }: Evaluation): Outcome {
  if (variants.length === 0 && !errors) return outcome
  throw new UsageError({
    ja: `${file}: 判定の記録には文面がないので、--perturb、--without-brand-knowledge、--errors は使えません。`,
    en: `${file}: predictions hold no messages, so --perturb, --without-brand-knowledge and --errors cannot be used on them.`,
  })
}

function nothingLeft(file: string): UsageError {
  return new UsageError({
    ja: `${file}: --where に当てはまる行がありません。`,
    en: `${file}: no row meets --where.`,
  })
}
