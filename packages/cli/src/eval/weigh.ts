import type { Level } from '@monban/engine'
import type { Facts } from './facts.ts'

/** The part of an outcome that is kept of every row until all are read: a few hundred bytes. */
export interface Sample {
  readonly id: string | number
  readonly facts: Facts
  readonly level: Level
  readonly score: number
  readonly variants: Readonly<Record<string, Level>>
}

export interface Weighed {
  readonly sample: Sample
  /** 1 divided by the number of rows in the sample's group that have the same label. */
  readonly weight: number
}

/**
 * Weighs samples so that every group of near-duplicates counts once for each label it has: a campaign that was collected
 * forty times must not decide a rate. All rows stay in, because near-duplicates can be judged differently, and choosing
 * one to stand for the others would be a choice. Weights of any breakdown add up to those of the whole.
 */
export function weigh(samples: readonly Sample[]): Weighed[] {
  const sizes = new Map<string, number>()
  for (const { facts } of samples) {
    if (facts.group !== '') sizes.set(keyOf(facts), (sizes.get(keyOf(facts)) ?? 0) + 1)
  }
  return samples.map((sample) => ({ sample, weight: 1 / (sizes.get(keyOf(sample.facts)) ?? 1) }))
}

/** The name of a sample's group among those of its label; alone in one of its own when it names none. */
export function groupOf({ facts, id }: Sample): string {
  return facts.group === '' ? `id ${id}` : keyOf(facts)
}

function keyOf({ label, group }: Facts): string {
  return `${label} ${group}`
}
