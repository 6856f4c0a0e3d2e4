import { groupBy } from './group-by.ts'
import { holdsBoth, rounded } from './tally.ts'
import type { Weighed } from './weigh.ts'
import { type Rate, wilson } from './wilson.ts'

/** Messages whose score lies in one range. */
export interface Bin {
  /** Scores from `from` up to, but not including, `to`; the last bin includes 100. */
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly groups: number
  /** Mean score of the bin, 0 to 100. */
  readonly meanScore: number
  /** Share of scams that was observed. */
  readonly scam: Rate
}

/** Whether a score means what it says: of messages with score 80, 80 of 100 should be scams. */
export interface Reliability {
  /** Bins without rows are left out. */
  readonly bins: readonly Bin[]
  /** Mean squared distance of score / 100 from what the message was (1 scam, 0 genuine): 0 is perfect. */
  readonly brier: number
  /** Brier score of whoever knew nothing but the share of scams in the file. */
  readonly brierOfShare: number
}

const width = 10

/** Spam is left out: it is neither a scam nor wanted. Null unless there are both scams and genuine messages. */
export function reliabilityOf(all: readonly Weighed[]): Reliability | null {
  const weighed = all.filter(({ sample }) => sample.facts.label !== 'spam')
  if (!holdsBoth(weighed)) return null
  const bins = groupBy(weighed, ({ sample }) => Math.min(Math.floor(sample.score / width), 100 / width - 1))
  const share = mean(weighed, isScam)
  return {
    bins: [...bins].sort(([a], [b]) => a - b).map(([bin, own]) => binOf(bin, own)),
    brier: rounded(mean(weighed, (one) => (one.sample.score / 100 - isScam(one)) ** 2)),
    brierOfShare: rounded(share * (1 - share)),
  }
}

function binOf(bin: number, weighed: readonly Weighed[]): Bin {
  const groups = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return {
    from: bin * width,
    to: (bin + 1) * width,
    rows: weighed.length,
    groups: rounded(groups),
    meanScore: rounded(mean(weighed, ({ sample }) => sample.score)),
    scam: wilson(mean(weighed, isScam) * groups, groups),
  }
}

function isScam({ sample }: Weighed): number {
  return sample.facts.label === 'scam' ? 1 : 0
}

function mean(weighed: readonly Weighed[], value: (one: Weighed) => number): number {
  let sum = 0
  let weights = 0
  for (const one of weighed) {
    sum += one.weight * value(one)
    weights += one.weight
  }
  return sum / weights
}
