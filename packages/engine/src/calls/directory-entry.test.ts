import { describe, expect, test } from 'vitest'
import type { Source } from '../knowledge.ts'
import { categoryCode, confidenceCode, directoryCategories, recordOf } from './directory-entry.ts'
import { confidences } from './number-record.ts'

const source: Source = { url: 'https://list.example/', title: 'List', kind: 'other', checkedOn: '2026-11-20' }
const number = '+81320000001'
const entry = { category: 0, confidence: 9, magnitude: 0, lastSeen: '2026-10-01', source }

describe('an entry of a directory file', () => {
  test('names whose number it is', () => {
    const category = categoryCode('shop') ?? -1
    expect(recordOf(number, { ...entry, category, name: 'ヘアーサロンひかり' })).toEqual({
      number,
      identity: {
        value: { kind: 'shop', name: { ja: 'ヘアーサロンひかり', en: 'ヘアーサロンひかり' } },
        source,
        lastSeen: '2026-10-01',
      },
      confidence: { value: 'open-data', source, lastSeen: '2026-10-01' },
    })
  })

  test('names the kind of a fraud, and how many people at least reported it', () => {
    const category = categoryCode('fraud/unpaid-charge') ?? -1
    const record = recordOf(number, { ...entry, category, magnitude: 6 })
    expect(record?.behaviour?.value).toEqual({ id: 'fraud', scam: 'unpaid-charge', reports: 32 })
  })

  test('without a date of its own bears that of its source', () => {
    const { lastSeen: _, ...undated } = entry
    expect(recordOf(number, undated)?.identity?.lastSeen).toBe('2026-11-20')
  })

  test('says nothing where its category is unknown', () => {
    expect(recordOf(number, { ...entry, category: 31 })).toBeUndefined()
  })
})

test('every category keeps the code that files were written with', () => {
  expect(directoryCategories.map((category, code) => `${code} ${category}`)).toMatchSnapshot()
  expect(directoryCategories.map(categoryCode)).toEqual([...directoryCategories.keys()])
})

test('a fraud without a place of its own is filed as fraud, and what is no category is not filed', () => {
  expect(categoryCode('fraud/romance')).toBe(categoryCode('fraud'))
  expect(categoryCode('fraudulent')).toBeUndefined()
  expect(categoryCode('friend')).toBeUndefined()
})

test.each(confidences)('confidence survives the file: %s', (confidence) => {
  const record = recordOf(number, { ...entry, confidence: confidenceCode(confidence) })
  expect(record?.confidence?.value).toBe(confidence)
})

test('a confidence between two codes counts as the lower one', () => {
  expect(recordOf(number, { ...entry, confidence: 14 })?.confidence?.value).toBe('published')
  expect(recordOf(number, { ...entry, confidence: 0 })?.confidence?.value).toBe('few-reports')
})
