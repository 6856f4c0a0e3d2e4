import { expect, test } from 'vitest'
import { columnsOf } from '../layout/cells.ts'
import { clipped, layOutTable } from './table.ts'

test('aligns names to the left and numbers to the right, also in Japanese', () => {
  const table = [
    ['名前', '行数'],
    ['a', '1,200'],
    ['架空請求', '7'],
  ]
  expect(layOutTable(table, (_, text) => text)).toEqual([
    '  名前       行数',
    '  a         1,200',
    '  架空請求      7',
  ])
})

test('cuts a long name to leave room for the figures', () => {
  expect(clipped('あ'.repeat(24))).toBe('あ'.repeat(24))
  const cut = clipped('あ'.repeat(25))
  expect(cut.endsWith('…')).toBe(true)
  expect(columnsOf(cut)).toBeLessThanOrEqual(48)
})
