import {
  type Confidence,
  categoryCode,
  confidenceCode,
  confidences,
  type DirectoryCategory,
} from '@monban/engine/calls'
import { packValue } from '@monban/number-index'
import { expect, test } from 'vitest'
import { precedenceOf, precedences } from './precedence.ts'

const row = (category: DirectoryCategory, confidence: Confidence, period = 27): number =>
  precedenceOf(
    packValue({
      category: categoryCode(category) ?? 0,
      confidence: confidenceCode(confidence),
      magnitude: 0,
      period,
      source: 1,
    }),
  )

test('ranks who is never blocked, said by an authority or the owner, above everything', () => {
  expect(row('police', 'published', 0)).toBeGreaterThan(row('fraud', 'official', 63))
  expect(row('hospital', 'official')).toBeGreaterThan(row('company', 'official'))
})

test('does not rank what anybody may have entered into open data above what an authority says', () => {
  expect(row('hospital', 'open-data', 63)).toBeLessThan(row('fraud', 'official', 0))
})

test('ranks the rest by how well founded it is, and then by when it was seen', () => {
  const ranks = confidences.map((confidence) => row('sales', confidence))
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  expect(new Set(ranks).size).toBe(ranks.length)
  expect(row('sales', 'few-reports', 63)).toBeLessThan(row('sales', 'many-reports', 0))
  expect(row('sales', 'few-reports', 20)).toBeLessThan(row('fraud', 'few-reports', 21))
})

test('gives every row a place', () => {
  expect(row('police', 'official', 63)).toBe(precedences - 1)
  expect(precedenceOf(0)).toBe(0)
})
