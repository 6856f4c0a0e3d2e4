import type { Level } from '@monban/engine'
import type { Facts } from './facts.ts'

/** What became of one row: all that a report needs, without a word of the message. */
export interface Outcome {
  readonly id: string | number
  readonly level: Level
  readonly score: number
  readonly kind: string | null
  readonly impersonates: string | null
  /** Ids, strongest first. */
  readonly reasons: readonly string[]
  readonly ruleVersion: string
  readonly facts: Facts
  readonly cut: boolean
  readonly filled: boolean
  /** Levels of the variants of the row that were judged as well, by id of the variant. */
  readonly variants: Readonly<Record<string, Level>>
}

/** The form in which `--predictions` writes an outcome, and in which it is read back. */
export function toPrediction({ facts, cut, filled, variants, ...verdict }: Outcome): object {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''))
  return {
    ...verdict,
    row: { ...stated, ...(cut && { cut }), ...(filled && { filled }) },
    ...(Object.keys(variants).length > 0 && { variants }),
  }
}

/** A line of predictions whose fields were checked; lines of an older version lack some. */
export interface Prediction {
  readonly id: string | number
  readonly level: Level
  readonly score: number
  readonly kind?: string | null
  readonly impersonates?: string | null
  readonly reasons?: readonly string[]
  readonly ruleVersion?: string
  readonly row: Partial<Facts> & Pick<Facts, 'label'> & { readonly cut?: boolean; readonly filled?: boolean }
  readonly variants?: Readonly<Record<string, Level>>
}

const noFacts = {
  group: '',
  lang: 'und',
  channel: '',
  kind: '',
  origin: '',
  year: '',
  brand: '',
  source: '',
  licence: '',
}

/** Undoes {@link toPrediction}. */
export function toOutcome(raw: Prediction): Outcome {
  const { cut = false, filled = false, ...facts } = raw.row
  return {
    id: raw.id,
    level: raw.level,
    score: raw.score,
    kind: raw.kind ?? null,
    impersonates: raw.impersonates ?? null,
    reasons: raw.reasons ?? [],
    ruleVersion: raw.ruleVersion ?? '',
    facts: { ...noFacts, ...facts },
    cut,
    filled,
    variants: raw.variants ?? {},
  }
}
