import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packValue } from '@monban/number-index'
import { expect, test } from 'vitest'
import { Lanes } from './lanes.ts'
import { precedenceOf } from './precedence.ts'

test('gives rows back in the order of their precedence, each with its name, and removes its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'monban-lanes-'))
  const lanes = new Lanes(join(folder, 'x.spool'))
  const value = (confidence: number, period: number) =>
    packValue({ category: 20, confidence, magnitude: 0, period, source: 9 })
  const given = Array.from({ length: 20_000 }, (_, row) => ({
    number: 12_025_550_000 + row,
    value: value(3 + (row % 4) * 3, row % 5),
    name: row % 3 === 0 ? `店${row}` : undefined,
  }))
  for (const { number, value: packed, name } of given) lanes.add(number, packed, name)
  expect(lanes.rows).toBe(given.length)
  const found = [...lanes.batches()].flatMap(({ count, numbers, values, names }) =>
    Array.from({ length: count }, (_, row) => ({
      number: numbers[row],
      value: values[row],
      name: names?.[row],
    })),
  )
  const sorted = [...given].sort((a, b) => precedenceOf(a.value) - precedenceOf(b.value))
  expect(found).toEqual(sorted)
  lanes.remove()
  expect(existsSync(join(folder, 'x.spool'))).toBe(false)
  rmSync(folder, { recursive: true })
})
