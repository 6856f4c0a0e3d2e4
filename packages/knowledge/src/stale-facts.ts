import type { Knowledge, Source } from '@monban/engine'

/** The sources of one body, or of one part of the guide, that were last read too long ago; oldest first. */
export interface StaleFacts {
  /** Id of the brand, or `contacts`, `aftercare`, `advice`, or the name of another part. */
  readonly about: string
  readonly sources: readonly Source[]
}

export interface Freshness {
  /** ISO 8601 calendar date from which the age is counted. */
  readonly on: string
  /** Longest time since the last reading, in days. */
  readonly days: number
}

/**
 * What has to be read again. Of `others`, facts that come by doors of their own, only those sources are named that the
 * knowledge does not rest on as well. Throws a RangeError for a day that is none.
 */
export function staleFacts(
  knowledge: Knowledge,
  { on, days }: Freshness,
  others: Readonly<Record<string, unknown>> = {},
): StaleFacts[] {
  const latest = dayNumber(on) - days
  const named = new Set(sourcesIn(knowledge))
  const { brands, contacts, aftercare, advice } = knowledge
  const ofOthers = Object.entries(others).map(
    ([about, facts]) => [about, sourcesIn(facts).filter((source) => !named.has(source))] as const,
  )
  const parts: (readonly [about: string, facts: unknown])[] = [
    ...brands.map((brand) => [brand.id, brand] as const),
    ['contacts', contacts],
    ['aftercare', aftercare],
    ['advice', advice],
    ...ofOthers,
  ]
  return parts
    .map(([about, facts]) => ({ about, sources: sourcesReadBefore(latest, facts) }))
    .filter(({ sources }) => sources.length > 0)
}

function sourcesReadBefore(latest: number, facts: unknown): Source[] {
  return [...new Set(sourcesIn(facts))]
    .filter(({ checkedOn }) => dayNumber(checkedOn) < latest)
    .sort((a, b) => dayNumber(a.checkedOn) - dayNumber(b.checkedOn))
}

/** Every source inside the value, however deep. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  if ('checkedOn' in value) return [value as Source]
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(sourcesIn)
}

function dayNumber(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) throw new RangeError(`not a day like 2026-11-23: ${date}`)
  return time / 86_400_000
}
