/** The shapes of the numbering plans. The tables themselves live in `@monban/knowledge/numbering` and are passed in. */

import type { Localized, Source } from '../knowledge.ts'

/** What a number is for. The rows from `foreign` on belong to country codes other than Japan's. */
export const services = [
  'geographic',
  'mobile',
  'ip-phone',
  'free',
  'shared-cost',
  'premium',
  'added-service',
  'machine',
  'pager',
  'fixed-mobile',
  'connection',
  'network-code',
  'emergency',
  'public-line',
  'special',
  'short-code',
  'foreign',
  'network',
  'global-service',
  'global-premium',
  'none',
] as const
export type Service = (typeof services)[number]

/** Values by leading digits; the longest that fits decides. */
export interface PrefixTable<T> {
  readonly source: Source
  readonly rows: ReadonlyMap<string, T>
}

/** A service of the Japanese plan, by the digits that it begins with, the leading 0 among them. */
export interface ServiceRange {
  readonly service: Service
  /** Digits of the whole number, the leading 0 among them: fewest and most. */
  readonly digits: readonly [fewest: number, most: number]
  /** Digits that never follow the prefix. */
  readonly neverNext?: string
  /** Where this row was read, if not where the table was. */
  readonly source?: Source
}

/** 番号区画: where a geographic number belongs. */
export interface Area {
  readonly name: Localized
  readonly prefecture: Localized
  /** Digits of the area code, the leading 0 among them; the exchange follows it. */
  readonly codeDigits: number
}

/** A number of a few digits, such as 110 or #9110. */
export interface SpecialNumber {
  readonly service: 'emergency' | 'public-line' | 'special'
  readonly name: Localized
  /** Where this row was read, if not where the table was. */
  readonly source?: Source
}

export interface CountryCode {
  readonly kind: 'country' | 'network' | 'global-service' | 'global-premium' | 'reserved'
  readonly name: Localized
}

/** What the rules against faked numbers rest on. */
export const spoofings = ['police-number', 'from-abroad', 'exchange'] as const
export type Spoofing = (typeof spoofings)[number]

export interface Numbering {
  /** Japan: keys with the leading 0. */
  readonly services: PrefixTable<ServiceRange>
  /** Japan: keys with the leading 0; geographic numbers only. */
  readonly areas: PrefixTable<Area>
  /** Japan: area codes with the leading 0. */
  readonly areaCodes: ReadonlySet<string>
  /** Japan: keys with the leading 0. The carrier that a range was assigned to; a number may have moved since. */
  readonly carriers: readonly PrefixTable<Localized>[]
  /** Whole numbers as dialled. */
  readonly special: PrefixTable<SpecialNumber>
  /** Country codes and codes of international networks. What is in no row is assigned to nobody. */
  readonly codes: PrefixTable<CountryCode>
  /** Countries that share a code: keys begin with the code. */
  readonly regions: PrefixTable<Localized>
  readonly spoofing: Readonly<Record<Spoofing, Source>>
}

/** The row for the longest leading digits of `digits`, with those digits. */
export function longestPrefix<T>(
  { rows }: PrefixTable<T>,
  digits: string,
): { readonly prefix: string; readonly row: T } | undefined {
  for (let length = Math.min(longestKey, digits.length); length > 0; length--) {
    const prefix = digits.slice(0, length)
    const row = rows.get(prefix)
    if (row !== undefined) return { prefix, row }
  }
  return undefined
}

/** No table looks further than the first digits of an exchange. */
const longestKey = 7
