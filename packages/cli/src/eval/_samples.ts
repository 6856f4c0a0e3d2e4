import type { Level } from '@monban/engine'
import type { Facts, Label } from './facts.ts'
import type { Sample } from './weigh.ts'

const nothing = {
  group: '',
  lang: 'ja',
  channel: 'sms',
  kind: '',
  origin: '',
  year: '',
  brand: '',
  source: '',
  licence: '',
}

let last = 0

/** An outcome as it is kept; its id is its own unless given. */
export function sample(
  label: Label,
  level: Level,
  stated: Partial<Facts & Pick<Sample, 'id' | 'score' | 'variants'>> = {},
): Sample {
  const { id = ++last, score = 0, variants = {}, ...facts } = stated
  return { id, level, score, variants, facts: { ...nothing, ...facts, label } }
}

/** As many as given, differing in their ids only. */
export function samples(count: number, ...args: Parameters<typeof sample>): Sample[] {
  return Array.from({ length: count }, () => sample(...args))
}
