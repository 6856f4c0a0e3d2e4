import type { Localized } from '@monban/engine'
import type { PrefixTable } from '@monban/engine/calls'
import { mobileCarrierRows, serviceCarrierRows } from './carrier-rows.ts'
import { mobileRanges, serviceRanges } from './sources.ts'
import { expand, fieldsOf, localized } from './table.ts'

export const carriers: readonly PrefixTable<Localized>[] = [
  { source: mobileRanges, rows: readCarriers(mobileCarrierRows) },
  { source: serviceRanges, rows: readCarriers(serviceCarrierRows) },
]

function readCarriers(table: string): Map<string, Localized> {
  return new Map(
    fieldsOf(table).flatMap(([ja, en, ranges = '']) => {
      const name = localized(ja, en)
      return expand(ranges).map((prefix) => [`0${prefix}`, name] as const)
    }),
  )
}
