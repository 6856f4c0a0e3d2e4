import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directoryCategories } from '@monban/engine/calls'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { importList, now, source } from '../_taker.ts'
import { readRow } from '../read-row.ts'
import { CsvRows } from './csv-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'monban-csv-'))
afterAll(() => rmSync(folder, { recursive: true }))

function importText(text: string | Uint8Array, sources = [source]) {
  const path = join(folder, 'list.csv')
  writeFileSync(path, text)
  return importList('csv', path, { sources })
}

const header = ['number', 'category', 'confidence', 'reports', 'last_seen', 'name'] as const

const digits = fc.stringMatching(/^\+?\d{1,18}$/)
const fields = fc.record({
  number: fc.oneof(digits, digits, fc.string({ maxLength: 20 })),
  category: fc.oneof(fc.constantFrom('', ...directoryCategories), fc.string({ maxLength: 8 })),
  confidence: fc.constantFrom('', 'published', 'official', 'few-reports', '7', '16', 'x'),
  reports: fc.oneof(fc.constant(''), fc.nat().map(String), fc.string({ maxLength: 4 })),
  last_seen: fc.oneof(
    fc.constantFrom(
      '',
      '2026-09-30',
      '2026-10-01',
      '2019-02',
      '2024-02-30',
      '2024-13-01',
      '2026-12-01',
      '2024-1-1',
    ),
    fc.string({ maxLength: 10 }),
  ),
  name: fc.oneof(fc.constant(''), fc.string({ maxLength: 300, unit: 'grapheme' })),
})

describe('a row that is read from its bytes', () => {
  test('says the same as one that is read by its fields', () => {
    const rows = new CsvRows(header, [source], now)
    fc.assert(
      fc.property(fields, (row) => {
        const bytes = Buffer.from(`${header.map((column) => row[column]).join(',')}\n`)
        if (!rows.read(bytes, 0)) return
        const { number, value, name } = rows.row
        const packed = name === undefined ? { number, value } : { number, value, name }
        expect(packed).toEqual(readRow(row, { source, international: false, now }))
      }),
      { numRuns: 3_000 },
    )
  })

  test.each([
    ['+12025550143,sales,few-reports,3,2026-09-30,'],
    ['+81312345678,company,,,2026-09,架空商会'],
    ['+12025550143,,,,,'],
  ])('is read so in the common case: %s', (line) => {
    const rows = new CsvRows(header, [{ ...source, category: 4 }], now)
    expect(rows.read(Buffer.from(`${line}\r\n`), 0)).toBe(true)
  })
})

describe('a list', () => {
  test('may have its columns in any order, others between them, a byte order mark, and no last line feed', async () => {
    const { rows, rejects } = await importText(
      '\uFEFFname,note,Number\n架空,x,+12025550143\n,,+12025550144',
      [{ ...source, category: 0 }],
    )
    expect(rejects).toEqual([])
    expect(rows).toEqual([
      { number: '+12025550143', category: 'shop', confidence: 12, magnitude: 0, source: 1, name: '架空' },
      { number: '+12025550144', category: 'shop', confidence: 12, magnitude: 0, source: 1 },
    ])
  })

  test('may have quoted fields with commas, quotes and line breaks, and keeps count of its lines', async () => {
    const { rows, rejects } = await importText(
      'number,category,name\n"+12025550143","shop","a, ""b""\nc"\n\nx,shop,\n+12025550144,shop,d\n',
    )
    expect(rows.map(({ name }) => name)).toEqual(['a, "b" c', 'd'])
    expect(rejects).toMatchObject([{ line: 5, column: 'number', text: 'x,shop,\n' }])
  })

  test('may have rows that lie across what is read at once', async () => {
    const name = '長'.repeat(80)
    const count = 9_000
    const lines = Array.from(
      { length: count },
      (_, row) => `+1202555${String(row).padStart(4, '0')},shop,"${name}"`,
    )
    const { rows, rejects } = await importText(`number,category,name\n${lines.join('\n')}\n`)
    expect(rejects).toEqual([])
    expect(rows.length).toBe(count)
    expect(new Set(rows.map((row) => row.name))).toEqual(new Set([name]))
  })

  test('loses only the row that is too long, or whose quote is not closed', async () => {
    const long = 'x'.repeat(3_000_000)
    const { rows, rejects } = await importText(
      `number,category,name\n+12025550143,shop,${long}\n+12025550144,shop,a\n+12025550145,shop,"b\n${`+12025550146,shop,c\n`.repeat(9_000)}`,
    )
    expect(rejects.map(({ line, words }) => [line, words.en])).toEqual([
      [2, 'a row may have 65,536 bytes'],
      [4, 'a quotation mark is not closed'],
    ])
    expect(rows.length).toBe(9_001)
  })

  test('of any bytes whatever is read to its end, each line taken or rejected', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      fc
        .constantFrom('"', ',', '\n', '\r\n', '+12025550143,shop,', '"",', '+81')
        .map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { rows, rejects } = await importText(
          Buffer.concat([Buffer.from('number,category,name\n'), ...pieces]),
        )
        const lines = Buffer.concat(pieces).toString('latin1').split('\n').length
        expect(rows.length + rejects.length).toBeLessThanOrEqual(lines)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['', 'the file is empty'],
    ['number;category\n', 'has no column number'],
    ['number,number\n', 'column number is there twice'],
  ])('is refused as a whole when its first line is %j', async (text, words) => {
    await expect(importText(text)).rejects.toThrow(words)
  })

  test('of several sources names them row by row', async () => {
    const sources = [
      { ...source, id: 1, key: 'a', trust: 'official' as const },
      { ...source, id: 2, key: 'b', trust: 'reports' as const },
    ]
    const { rows, rejects } = await importText(
      'number,category,source\n+12025550143,police,a\n+12025550144,police,b\n+12025550145,sales,b\n+12025550146,sales,\n+12025550147,sales,c\n',
      sources,
    )
    expect(rows).toMatchObject([
      { category: 'police', source: 1, confidence: 15 },
      { category: 'sales', source: 2, confidence: 3 },
    ])
    expect(rejects.map(({ line, column }) => [line, column])).toEqual([
      [3, 'category'],
      [5, 'source'],
      [6, 'source'],
    ])
  })
})
