import { type Confidence, categoryCode, confidenceCode, neverBlockedKinds } from '@monban/engine/calls'

/**
 * How far a source is believed: the best foundation that its rows may claim. `reports` are what people report, whoever
 * they are; such a source cannot say that a number belongs to somebody who is never blocked.
 */
export const trustLevels = ['official', 'published', 'open-data', 'reports'] as const
export type Trust = (typeof trustLevels)[number]

/** Where rows come from, and what they may claim. */
export interface ListSource {
  /** 1 to 255, the source of a record. */
  readonly id: number
  /** What the column `source` of a list calls it. */
  readonly key: string
  readonly title: string
  readonly url: string
  readonly licence: string
  /** ISO 8601 calendar date on which it was read. */
  readonly checkedOn: string
  readonly trust: Trust
  /** Code of the category of rows that name none. */
  readonly category?: number
}

export const mostSources = 255

/** Reports from which a number counts as reported by many. */
export const manyReports = 10

const best: Readonly<Record<Trust, Confidence>> = {
  official: 'official',
  published: 'published',
  'open-data': 'open-data',
  reports: 'many-reports',
}

/** The highest code of confidence, 0 to 15, that a row of such a source may have. */
export const highestConfidence = (trust: Trust): number => Math.min(15, confidenceCode(best[trust]) + 2)

/** The confidence of a row that does not say. */
export function usualConfidence(trust: Trust, reports: number): number {
  if (trust !== 'reports') return confidenceCode(best[trust])
  return confidenceCode(reports >= manyReports ? 'many-reports' : 'few-reports')
}

const protectedCodes = new Set([...neverBlockedKinds].map((kind) => categoryCode(kind)))

/** Whether numbers of the category are never blocked. */
export const isProtected = (category: number): boolean => protectedCodes.has(category)

export const mayName = (trust: Trust, category: number): boolean =>
  trust !== 'reports' || !isProtected(category)

/** Place of the source of rows that name none: the only one, or the one without a key. -1 where there is none such. */
export const usualSource = (sources: readonly ListSource[]): number =>
  sources.length === 1 ? 0 : sources.findIndex(({ key }) => key === '')
