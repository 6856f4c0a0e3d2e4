import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apartFrom, joined, meet } from './ranges.ts'

const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))
const ranges = fc.array(range, { maxLength: 12 })

const covers = (list: readonly { start: number; end: number }[], at: number) =>
  list.some(({ start, end }) => start <= at && at < end)

test('joined ranges cover the same places, in order and with a gap between them', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const found = joined(list)
      for (let at = 0; at < 80; at++) expect(covers(found, at)).toBe(covers(list, at))
      for (const [i, { start }] of found.entries())
        if (i > 0) expect(start).toBeGreaterThan(found[i - 1]?.end ?? 0)
    }),
  )
})

test('those apart from others are the ones that share no place with any, in the order given', () => {
  fc.assert(
    fc.property(ranges, ranges, (others, candidates) => {
      const taken = joined(others)
      const free = candidates.filter(
        ({ start, end }) => !taken.some((other) => other.start < end && start < other.end),
      )
      expect(apartFrom(taken, candidates)).toEqual(free)
    }),
  )
})

test('spans of the subject and of the text never meet', () => {
  expect(meet({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true)
  expect(meet({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false)
  expect(meet({ start: 0, end: 5 }, { start: 0, end: 5, field: 'subject' })).toBe(false)
})
