import type { Localized, Verdict } from '@monban/engine'
import { evasions } from '@monban/engine/evasions'
import type { Row } from './parse-row.ts'

/** Another way of judging the same rows, to be compared with the plain one row by row. */
export interface Variant {
  readonly id: string
  /** Undefined where it makes no difference to what is judged; such rows are left out of the comparison. */
  judge(row: Row): Verdict | undefined
}

export const withoutBrand = 'without-brand'

const names: ReadonlyMap<string, Localized> = new Map([
  ...evasions.map(({ id, name }) => [id, name] as const),
  [withoutBrand, { ja: '名乗られた相手を知らない場合', en: 'without knowing the brand named' }],
])

/** A variant that an earlier version knew goes by its id. */
export function variantName(id: string): Localized {
  return names.get(id) ?? { ja: id, en: id }
}

/** The order in which variants are shown: that of the evasions' table, then the others. */
export function variantRank(id: string): number {
  return [...names.keys(), id].indexOf(id)
}
