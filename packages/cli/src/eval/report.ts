import type { Comparison } from './compare-runs.ts'
import { compareVariants, type VariantResult } from './compare-variants.ts'
import { type Reliability, reliabilityOf } from './reliability.ts'
import { type LabelCounts, type Precision, precisionOf, rounded, tally } from './tally.ts'
import { type Sample, weigh } from './weigh.ts'

interface Run {
  readonly file: string
  readonly ruleVersion: string
  readonly seconds: number
  /** Rows of which something was longer than the engine accepts. */
  readonly cut: number
  /** Rows in which placeholders of a template were filled. */
  readonly filled: number
  /** Rows that `--where` left out. */
  readonly leftOut: number
}

/** Everything that `monban eval` measures; printed as JSON as it is. */
export interface Report extends Run {
  readonly rows: number
  /** Rows of one group of near-duplicates and one label counted once. */
  readonly groups: number
  readonly rowsPerSecond: number
  readonly labels: readonly LabelCounts[]
  readonly precision: Precision | null
  readonly reliability: Reliability | null
  readonly variants: readonly VariantResult[]
  readonly comparison?: Comparison
}

export function makeReport(run: Run, samples: readonly Sample[]): Report {
  const weighed = weigh(samples)
  return {
    ...run,
    rows: samples.length,
    groups: rounded(weighed.reduce((sum, { weight }) => sum + weight, 0)),
    rowsPerSecond: samples.length / run.seconds,
    labels: tally(weighed),
    precision: precisionOf(weighed),
    reliability: reliabilityOf(weighed),
    variants: compareVariants(samples),
  }
}
