import { expect, test } from 'vitest'
import { entryOf } from './entry-of.ts'

const table = { scam: 1 }

test('finds an entry', () => {
  expect(entryOf(table, 'scam', 'level')).toBe(1)
})

test.each(['fine', 'constructor', '__proto__'])('refuses %s and names it', (key) => {
  expect(() => entryOf(table, key, 'level')).toThrow(new RangeError(`unknown level: ${key}`))
})
