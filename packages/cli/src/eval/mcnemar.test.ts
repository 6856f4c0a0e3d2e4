import { expect, test } from 'vitest'
import { mcnemar } from './mcnemar.ts'

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [5, 5, 1],
  [6, 0, 0.03125],
  [1, 9, 0.021484],
  [2, 12, 0.012939],
])('%d better and %d worse: p = %d', (better, worse, p) => {
  expect(mcnemar(better, worse)).toBeCloseTo(p, 6)
  expect(mcnemar(worse, better)).toBeCloseTo(p, 6)
})

test('does not run out of numbers', () => {
  expect(mcnemar(100_000, 100_000)).toBeCloseTo(1, 2)
  expect(mcnemar(3_000, 0)).toBe(0)
})
