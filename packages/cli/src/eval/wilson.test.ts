import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test.each([
  [15, 20, 0.5313, 0.8881],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [1, 1_000, 0.0002, 0.0056],
])('gives %d of %d the interval %d to %d', (count, total, low, high) => {
  const interval = wilson(count, total)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('every interval holds the rate and lies between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (total, share) => {
        const { low, rate, high } = wilson(Math.round(total * share), total)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(rate)
        expect(rate).toBeLessThanOrEqual(high)
        expect(high).toBeLessThanOrEqual(1)
      },
    ),
  )
})
