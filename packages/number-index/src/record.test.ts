import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRow, largestNumber, magnitudeOf, monthOf, packValue, periodOf, unpackValue } from './record.ts'

const row = { number: 810_000_000_000, category: 1, confidence: 2, magnitude: 3, period: 4, source: 5 }

test('a value holds every field', () => {
  const facts = fc.record({
    category: fc.nat(31),
    confidence: fc.nat(15),
    magnitude: fc.nat(15),
    period: fc.nat(63),
    source: fc.nat(255),
  })
  fc.assert(
    fc.property(facts, (given) => {
      expect(unpackValue(packValue(given))).toEqual(given)
    }),
  )
})

test.each([
  [{ number: 0 }, 'number: expected 1 to 999999999999999, found 0'],
  [{ number: largestNumber + 1 }, 'number: expected 1 to 999999999999999, found 1000000000000000'],
  [{ number: 81.5 }, 'number: expected 1 to 999999999999999, found 81.5'],
  [{ number: Number.NaN }, 'number: expected 1 to 999999999999999, found NaN'],
  [{ category: 32 }, 'category: expected 0 to 31, found 32'],
  [{ confidence: -1 }, 'confidence: expected 0 to 15, found -1'],
  [{ period: 64 }, 'period: expected 0 to 63, found 64'],
  [{ source: 1.5 }, 'source: expected 0 to 255, found 1.5'],
  [{ name: '' }, 'name: expected 1 to 255 bytes of UTF-8, found 0 bytes'],
  [{ name: '門'.repeat(86) }, 'name: expected 1 to 255 bytes of UTF-8, found 258 bytes'],
  [{ name: '\ud800' }, 'name: expected well-formed text, found half of a surrogate pair'],
])('refuses %o and says what is allowed', (wrong, message) => {
  expect(() => checkRow({ ...row, ...wrong }, 'row 7')).toThrow(`row 7: ${message}`)
})

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [1_000, 10],
  [1e9, 15],
])('%i reports have the magnitude %i', (reports, magnitude) => expect(magnitudeOf(reports)).toBe(magnitude))

test.each([
  ['1999-12-31', 1, '2020-01'],
  ['2020-03-31', 1, '2020-01'],
  ['2026-11-23', 28, '2026-10'],
  ['2099-01-01', 63, '2035-07'],
])('%s is quarter %i, which began %s', (date, period, month) => {
  expect(periodOf(new Date(date))).toBe(period)
  expect(monthOf(period)).toBe(month)
})
