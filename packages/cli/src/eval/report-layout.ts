import { type Lang, levels } from '@monban/engine'
import type { Paint } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import { layOutComparison } from './comparison-layout.ts'
import type { Dimension, Label } from './facts.ts'
import { grouped, percent, points, share } from './figures.ts'
import type { Reliability } from './reliability.ts'
import type { Report } from './report.ts'
import { type ReportWords, reportWords } from './report-words.ts'
import { clipped, layOutTable, type Table, widthsOf } from './table.ts'
import type { Cell, Counts, LabelCounts, Precision } from './tally.ts'

export interface ReportLayout {
  readonly lang: Lang
  readonly paint: Paint
  /** Breakdowns to show. */
  readonly by: readonly Dimension[]
}

/** A report for people: tables per label, then what the score is worth, then what variants and time have changed. */
export function layOutReport(report: Report, layout: ReportLayout): string {
  const t = reportWords[layout.lang]
  const { comparison, reliability, precision } = report
  const blocks = [
    [heading(report, t)],
    ...layOutLabels(report.labels, t, layout),
    ...(precision ? precisionBlock(precision, t) : []),
    ...(reliability ? [reliabilityBlock(reliability, t, layout.paint)] : []),
    ...variantBlocks(report, t, layout),
    ...(comparison ? layOutComparison(comparison, t, layout.paint) : []),
    [t.interval],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function heading(report: Report, t: ReportWords): string {
  const { file, ruleVersion, seconds, rowsPerSecond, rows, groups, cut, filled, leftOut } = report
  const summary = t.summary({
    rows: grouped(rows),
    groups: grouped(groups),
    cut: grouped(cut),
    filled: grouped(filled),
    leftOut: grouped(leftOut),
    seconds: seconds.toFixed(2),
    rate: grouped(Math.round(rowsPerSecond)),
  })
  return `${printable(file)}: ${summary} [${t.version} ${printable(ruleVersion)}]`
}

/** All tables share their widths, so that the eye can go down a column from label to label. */
function layOutLabels(
  labels: readonly LabelCounts[],
  t: ReportWords,
  { by, paint }: ReportLayout,
): string[][] {
  const tables = labels.map((counts) => labelTables(counts, by, t))
  const widths = widthsOf(tables.flat())
  return labels.map(({ label }, index) => [
    paint('heading', t.title[label]),
    ...(tables[index] ?? []).flatMap((table) => layOutTable(table, paint, widths)),
  ])
}

/** A breakdown of one line says no more than the label as a whole. */
function labelTables(counts: LabelCounts, by: readonly Dimension[], t: ReportWords): Table[] {
  const columns = [t.rows, t.groups, ...levels, t.scamOrCaution, t.scam]
  const tables = by
    .filter((dimension) => counts.by[dimension].length > 1)
    .map((dimension) => [
      [t.dimension[dimension], ...columns],
      ...counts.by[dimension].map((cell) => line(nameOf(cell, t), cell)),
    ])
  return [[['', ...columns], line(t.all, counts)], ...tables]
}

function nameOf({ value, pooled }: Cell, t: ReportWords): string {
  if (pooled !== undefined) return t.pooled(pooled)
  return value === '' ? t.unstated : clipped(printable(value))
}

function line(name: string, { rows, groups, levels: counted, scamOrCaution, scam }: Counts): string[] {
  return [
    ...[name, grouped(rows), grouped(groups)],
    ...levels.map((level) => grouped(counted[level])),
    ...[share(scamOrCaution), share(scam)],
  ]
}

function precisionBlock({ scamOrCaution, scam }: Precision, t: ReportWords): string[][] {
  if (!scamOrCaution) return []
  return [[t.precision(`${share(scamOrCaution)} %`, scam ? `${share(scam)} %` : '–')]]
}

function reliabilityBlock(
  { bins, brier, brierOfShare }: Reliability,
  t: ReportWords,
  paint: Paint,
): string[] {
  const lines = bins.map(({ from, to, rows, groups, meanScore, scam }) => [
    ...[`${from}–${to}`, grouped(rows), grouped(groups), meanScore.toFixed(1), share(scam)],
  ])
  const table = [[t.score, t.rows, t.groups, t.meanScore, t.share], ...lines]
  return [
    paint('heading', t.reliability),
    ...layOutTable(table, paint),
    t.brier(brier.toFixed(4), brierOfShare.toFixed(4)),
  ]
}

function variantBlocks({ labels, variants }: Report, t: ReportWords, layout: ReportLayout): string[][] {
  return labels.flatMap(({ label }) => {
    const table = variantTable(variants, label, t, layout.lang)
    return table.length > 1
      ? [[layout.paint('heading', t.variants[label]), ...layOutTable(table, layout.paint)]]
      : []
  })
}

function variantTable(variants: Report['variants'], label: Label, t: ReportWords, lang: Lang): string[][] {
  const measures = [t.scamOrCaution, t.scam].flatMap((name) => [t.before(name), name, t.points])
  const lines = variants.flatMap(({ id, name, effects }) =>
    effects
      .filter((effect) => effect.label === label)
      .map(({ rows, groups, plain, varied, difference }) => [
        ...[
          clipped(printable(id === name[lang] ? id : `${id} ${name[lang]}`)),
          grouped(rows),
          grouped(groups),
        ],
        ...(['scamOrCaution', 'scam'] as const).flatMap((measure) => [
          percent(plain[measure].rate),
          share(varied[measure]),
          points(difference[measure]),
        ]),
      ]),
  )
  return [[t.variant, t.rows, t.groups, ...measures], ...lines]
}
