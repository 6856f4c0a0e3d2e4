import { expect, test } from 'vitest'
import { grouped, points, share } from './figures.ts'
import { wilson } from './wilson.ts'

test.each([
  [0.0123, '+1.23'],
  [-0.5, '-50.00'],
  [0, '0.00'],
  [-0.000_001, '0.00'],
])('writes the difference %d as %s', (difference, text) => {
  expect(points(difference)).toBe(text)
})

test('writes a share with its interval in per cent, and a fraction of a group with one digit', () => {
  expect(share(wilson(15, 20))).toBe('75.00 (53.13–88.81)')
  expect([grouped(12_345), grouped(2.333_333), grouped(3)]).toEqual(['12,345', '2.3', '3'])
})
