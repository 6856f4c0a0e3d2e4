import type { Paint } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import type { Change, Comparison, LabelChanges } from './compare-runs.ts'
import { grouped } from './figures.ts'
import type { ReportWords } from './report-words.ts'
import { layOutTable } from './table.ts'

/** Changes to list each way and label; the JSON form has them all. */
const mostChanges = 20

/** What an earlier run and this one do differently. */
export function layOutComparison(comparison: Comparison, t: ReportWords, paint: Paint): string[][] {
  const { file, rows, onlyBefore, onlyNow, labels } = comparison
  const heading = paint('heading', t.comparison(printable(file), grouped(rows)))
  const only = onlyBefore + onlyNow > 0 ? [t.only(grouped(onlyBefore), grouped(onlyNow))] : []
  return [
    [heading, ...only, ...layOutTable(shiftTable(labels, t), paint)],
    ...labels.flatMap((one) => lists(one, t)),
  ]
}

function shiftTable(labels: readonly LabelChanges[], t: ReportWords): string[][] {
  const lines = labels.flatMap((changes) =>
    (['scamOrCaution', 'scam'] as const).map((measure) => {
      const { better, worse, p } = changes[measure]
      return [
        `${changes.label}: ${t[measure].replace(' %', '')}`,
        grouped(better),
        grouped(worse),
        p.toFixed(4),
      ]
    }),
  )
  return [[t.changes, t.groupsBetter, t.groupsWorse, t.chance], ...lines]
}

function lists({ label, better, worse }: LabelChanges, t: ReportWords): string[][] {
  const list = (title: string, changes: readonly Change[]): string[][] => {
    if (changes.length === 0) return []
    const shown = changes
      .slice(0, mostChanges)
      .map(({ id, before, now }) => `  ${printable(String(id))}: ${before} → ${now}`)
    const more = changes.length - shown.length
    return [
      [`${label}: ${title} ${grouped(changes.length)}`, ...shown, ...(more > 0 ? [`  ${t.more(more)}`] : [])],
    ]
  }
  return [...list(t.worse, worse), ...list(t.better, better)]
}
