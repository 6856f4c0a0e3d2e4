import type { Localized } from '@monban/engine'
import type { Area, PrefixTable } from '@monban/engine/calls'
import { areaRows } from './area-rows.ts'
import { areaList } from './sources.ts'
import { expand, fieldsOf, localized } from './table.ts'

export const areas: PrefixTable<Area> = { source: areaList, rows: readAreas() }

export const areaCodes: ReadonlySet<string> = new Set(
  [...areas.rows].map(([prefix, { codeDigits }]) => prefix.slice(0, codeDigits)),
)

function readAreas(): Map<string, Area> {
  const rows = new Map<string, Area>()
  let prefecture: Localized = localized()
  for (const [first = '', second, third, exchanges] of fieldsOf(areaRows)) {
    if (third === undefined) {
      prefecture = localized(first, second)
      continue
    }
    const code = `0${first}`
    const area = { name: localized(second, third), prefecture, codeDigits: code.length }
    const prefixes = exchanges === undefined ? [''] : expand(exchanges)
    for (const prefix of prefixes) rows.set(code + prefix, area)
  }
  return rows
}
