import { directoryCategories, type NumberRecord, recordOf } from '@monban/engine/calls'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testSource } from './_numbers.ts'
import { findEntry, packEntries } from './range-entries.ts'

const prefix = '+81901234'
const numberAt = (last: number) => `${prefix}${String(last).padStart(4, '0')}`

/** What a file may say of a number. */
const entry = fc.record(
  {
    category: fc.integer({ min: 0, max: directoryCategories.length - 1 }),
    confidence: fc.integer({ min: 0, max: 15 }),
    magnitude: fc.integer({ min: 0, max: 15 }),
    lastSeen: fc.constantFrom('2026-01-01', '2026-04-01', '2026-07-01'),
    source: fc.constantFrom(testSource, { ...testSource, url: 'https://other.example/' }),
    name: fc.string({ minLength: 1, maxLength: 20 }),
  },
  { requiredKeys: ['category', 'confidence', 'magnitude', 'source'] },
)

function isRecord(record: NumberRecord | undefined): record is NumberRecord {
  return record !== undefined
}

test('a number picked out of its range has the very record that went in, and others have none', () => {
  const listed = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9_999 }), entry), {
    selector: ([last]) => last,
    maxLength: 200,
  })
  fc.assert(
    fc.property(listed, fc.integer({ min: 0, max: 9_999 }), (rows, stranger) => {
      const records = new Map(rows.map(([last, row]) => [last, recordOf(numberAt(last), row)]))
      const packed = JSON.parse(JSON.stringify(packEntries([...records.values()].filter(isRecord))))
      for (const [last, record] of records) expect(findEntry(numberAt(last), packed)).toEqual(record)
      if (!records.has(stranger)) expect(findEntry(numberAt(stranger), packed)).toBeUndefined()
    }),
  )
})

test('digits of two neighbours are not taken for a number', () => {
  const records = [1_234, 5_678].map((last) =>
    recordOf(numberAt(last), { category: 0, confidence: 9, magnitude: 0, source: testSource }),
  )
  const packed = packEntries(records.filter(isRecord))
  expect(packed.entries.map(({ numbers }) => numbers)).toEqual(['12345678'])
  expect(findEntry(numberAt(3_456), packed)).toBeUndefined()
})

describe('what a server of another version may send', () => {
  const packed = { sources: [testSource], names: {}, entries: [] }
  const listed = { confidence: 'official', lastSeen: '2026-11-01', numbers: '0001' } as const

  test.each([
    ['a category that is not known here', { ...listed, category: 'moon-base', source: 0 }],
    ['a source that is missing', { ...listed, category: 'shop', source: 1 }],
  ])('says nothing where it has %s', (_, unknown) => {
    expect(findEntry(numberAt(1), { ...packed, entries: [unknown] })).toBeUndefined()
  })
})

test('a full range in which much differs stays below 200 KB', () => {
  const records = Array.from({ length: 10_000 }, (_, last) => {
    const category = (last * 7) % directoryCategories.length
    const detail = { confidence: ((last * 13) % 5) * 3 + 3, magnitude: (last * 11) % 8 }
    const name = last % 20 === 0 ? { name: `ヘアーサロン第${last}号店` } : {}
    return recordOf(numberAt(last), {
      category,
      ...detail,
      lastSeen: '2026-07-01',
      source: testSource,
      ...name,
    })
  })
  expect(Buffer.byteLength(JSON.stringify(packEntries(records.filter(isRecord))))).toBeLessThan(200_000)
})
