import { type Level, levels } from '@monban/engine'
import { UsageError } from '../failure.ts'
import { type Label, labels } from './facts.ts'
import { groupBy } from './group-by.ts'
import { mcnemar } from './mcnemar.ts'
import { readRows, type Source } from './read-rows.ts'
import { groupOf, type Sample } from './weigh.ts'

type Id = string | number

/** How an earlier run judged its rows. */
export interface Earlier {
  readonly file: string
  readonly levels: ReadonlyMap<Id, Level>
}

export interface Change {
  readonly id: Id
  readonly before: Level
  readonly now: Level
}

/** Groups for which a question is now answered better, or worse, and how likely chance alone would do that. */
export interface Shift {
  readonly better: number
  readonly worse: number
  /** McNemar's exact test, two-sided. */
  readonly p: number
}

export interface LabelChanges {
  readonly label: Label
  readonly rows: number
  /** Is it called `scam` or `caution`? For scams it should be, for the others it should not. */
  readonly scamOrCaution: Shift
  readonly scam: Shift
  /** Rows whose level moved towards what they are, or away from it. */
  readonly better: readonly Change[]
  readonly worse: readonly Change[]
}

/** An earlier run and this one, on the rows that are in both. */
export interface Comparison {
  readonly file: string
  readonly rows: number
  readonly onlyBefore: number
  readonly onlyNow: number
  readonly labels: readonly LabelChanges[]
}

/** Reads what an earlier run wrote with `--predictions`. Throws like {@link readRows}, and when an id stands for two rows. */
export async function readEarlier(source: Source): Promise<Earlier> {
  const byId = new Map<Id, Level>()
  for await (const { row } of readRows(source)) {
    if ('message' in row) throw notPredictions(source.file)
    if (byId.has(row.id)) throw twin(row.id)
    byId.set(row.id, row.level)
  }
  return { file: source.file, levels: byId }
}

function notPredictions(file: string): UsageError {
  return new UsageError({
    ja: `${file}: 判定の記録ではありません。--compare には、前に --predictions で書いたファイルを指定してください。`,
    en: `${file}: holds messages, not verdicts. Give --compare what an earlier run wrote with --predictions.`,
  })
}

/** Throws {@link UsageError} when an id stands for two rows, or no row is in both runs. */
export function compareRuns({ file, levels: before }: Earlier, samples: readonly Sample[]): Comparison {
  refuseTwins(samples)
  const both = samples.flatMap((sample) => {
    const level = before.get(sample.id)
    return level ? [{ sample, before: level }] : []
  })
  if (both.length === 0) {
    throw new UsageError({
      ja: `${file}: 同じ id の行が 1 つもなく、くらべられません。`,
      en: `${file}: no row has an id of this run, so there is nothing to compare.`,
    })
  }
  return {
    file,
    rows: both.length,
    onlyBefore: before.size - both.length,
    onlyNow: samples.length - both.length,
    labels: labels.flatMap((label) => changesOf(label, both)),
  }
}

interface Pair {
  readonly sample: Sample
  readonly before: Level
}

function changesOf(label: Label, pairs: readonly Pair[]): LabelChanges[] {
  const own = pairs.filter(({ sample }) => sample.facts.label === label)
  if (own.length === 0) return []
  const sign = label === 'scam' ? 1 : -1
  const moved = (direction: 1 | -1) =>
    own
      .filter(({ sample, before }) => Math.sign(rank(sample.level) - rank(before)) === sign * direction)
      .map(({ sample, before }) => ({ id: sample.id, before, now: sample.level }))
  return [
    {
      label,
      rows: own.length,
      scamOrCaution: shift(own, sign, (level) => level === 'scam' || level === 'caution'),
      scam: shift(own, sign, (level) => level === 'scam'),
      better: moved(1),
      worse: moved(-1),
    },
  ]
}

/** A group of near-duplicates moves as one, in the direction in which most of its rows that moved did. */
function shift(pairs: readonly Pair[], sign: 1 | -1, flagged: (level: Level) => boolean): Shift {
  let better = 0
  let worse = 0
  for (const group of groupBy(pairs, ({ sample }) => groupOf(sample)).values()) {
    const gain = group.reduce(
      (sum, { sample, before }) => sum + Number(flagged(sample.level)) - Number(flagged(before)),
      0,
    )
    if (gain * sign > 0) better += 1
    if (gain * sign < 0) worse += 1
  }
  return { better, worse, p: mcnemar(better, worse) }
}

/** Higher is worse news for the reader. */
function rank(level: Level): number {
  return levels.length - levels.indexOf(level)
}

function refuseTwins(samples: readonly Sample[]): void {
  const seen = new Set<Id>()
  for (const { id } of samples) {
    if (seen.has(id)) throw twin(id)
    seen.add(id)
  }
}

/** Rows are matched by id. */
function twin(id: Id): UsageError {
  return new UsageError({
    ja: `id ${id} の行が 2 つあり、どちらとくらべるか決められません。`,
    en: `Two rows have the id ${id}: there is no telling which to compare.`,
  })
}
