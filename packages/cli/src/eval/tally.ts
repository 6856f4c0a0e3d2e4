import { type Level, levels } from '@monban/engine'
import { type Dimension, dimensions, type Label, labels } from './facts.ts'
import { groupBy } from './group-by.ts'
import type { Weighed } from './weigh.ts'
import { type Rate, wilson } from './wilson.ts'

/** How rows were judged. Rates and their intervals are those of groups, see {@link weigh}. */
export interface Counts {
  readonly rows: number
  /** Sum of the weights: groups of near-duplicates counted once. */
  readonly groups: number
  /** Rows by level. */
  readonly levels: Readonly<Record<Level, number>>
  readonly scamOrCaution: Rate
  readonly scam: Rate
  readonly caution: Rate
  readonly verify: Rate
}

/** One line of a breakdown. */
export interface Cell extends Counts {
  /** Empty where rows do not state the property. */
  readonly value: string
  /** Number of values that were put together because each has too few groups; their common `value` is `…`. */
  readonly pooled?: number
}

/** Results of the rows with one label, as a whole and broken down. */
export interface LabelCounts extends Counts {
  readonly label: Label
  readonly by: Readonly<Record<Dimension, readonly Cell[]>>
}

/** Brands with fewer groups than this are put together: of three messages nothing can be learnt about a brand. */
const fewestOfBrand = 5

/** In the order of `labels`; labels without rows are left out. */
export function tally(weighed: readonly Weighed[]): LabelCounts[] {
  return labels.flatMap((label) => {
    const own = weighed.filter(({ sample }) => sample.facts.label === label)
    return own.length > 0 ? [{ label, ...countsOf(own), by: breakdowns(own) }] : []
  })
}

function breakdowns(weighed: readonly Weighed[]): LabelCounts['by'] {
  const pairs = dimensions.map((dimension) => [dimension, breakdown(weighed, dimension)] as const)
  return Object.fromEntries(pairs) as Record<Dimension, Cell[]>
}

/** Most groups first; years in their order. */
function breakdown(weighed: readonly Weighed[], dimension: Dimension): Cell[] {
  const byValue = groupBy(weighed, ({ sample }) => sample.facts[dimension])
  const fewest = dimension === 'brand' ? fewestOfBrand : 0
  const cells: Cell[] = []
  const small: Weighed[][] = []
  for (const [value, own] of byValue) {
    const counts = countsOf(own)
    if (value === '' || counts.groups >= fewest) cells.push({ value, ...counts })
    else small.push(own)
  }
  cells.sort((a, b) => (dimension === 'year' ? 0 : b.groups - a.groups) || (a.value < b.value ? -1 : 1))
  return small.length > 0
    ? [...cells, { value: '…', pooled: small.length, ...countsOf(small.flat()) }]
    : cells
}

/** Of at least one row. */
export function countsOf(weighed: readonly Weighed[]): Counts {
  const rows = noLevels()
  const weights = noLevels()
  for (const { sample, weight } of weighed) {
    rows[sample.level] += 1
    weights[sample.level] += weight
  }
  const groups = levels.reduce((total, level) => total + weights[level], 0)
  const share = (weight: number): Rate => wilson(weight, groups)
  return {
    rows: weighed.length,
    groups: rounded(groups),
    levels: rows,
    scamOrCaution: share(weights.scam + weights.caution),
    scam: share(weights.scam),
    caution: share(weights.caution),
    verify: share(weights.verify),
  }
}

/** Sums of thirds and sevenths are not whole in binary. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function noLevels(): Record<Level, number> {
  return { scam: 0, caution: 0, verify: 0, 'no-signs': 0 }
}

/** Of all that was flagged, how much was a scam; null where nothing was. It holds for the mixture of this file only. */
export interface Precision {
  readonly scamOrCaution: Rate | null
  readonly scam: Rate | null
}

/** Spam is left out. Null unless there are both scams and genuine messages. */
export function precisionOf(weighed: readonly Weighed[]): Precision | null {
  if (!holdsBoth(weighed)) return null
  const among = (flagged: readonly Level[]): Rate | null => {
    let right = 0
    let all = 0
    for (const { sample, weight } of weighed) {
      if (sample.facts.label === 'spam' || !flagged.includes(sample.level)) continue
      all += weight
      right += sample.facts.label === 'scam' ? weight : 0
    }
    return all > 0 ? wilson(right, all) : null
  }
  return { scamOrCaution: among(['scam', 'caution']), scam: among(['scam']) }
}

/** Whether there is something to tell apart: scams and genuine messages. */
export function holdsBoth(weighed: readonly Weighed[]): boolean {
  const has = (label: Label): boolean => weighed.some(({ sample }) => sample.facts.label === label)
  return has('scam') && has('ham')
}
