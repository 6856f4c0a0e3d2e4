import { expect, test } from 'vitest'
import { parseDimensions, parseSeed, refuseClashes } from './options.ts'

test.each([
  [undefined, ['lang', 'channel']],
  ['year', ['year']],
  ['all', ['lang', 'channel', 'kind', 'origin', 'year', 'brand']],
])('reads --by %s', (text, dimensions) => {
  expect(parseDimensions(text)).toEqual(dimensions)
})

test('names a breakdown that there is not', () => {
  expect(() => parseDimensions('lang,age')).toThrow('knows no "age"')
})

test.each(['-1', '1.5', '', '4294967296', '0x10'])('refuses %j as a seed', (text) => {
  expect(() => parseSeed(text)).toThrow('whole number')
})

test('takes the whole range of seeds', () => {
  expect([parseSeed(), parseSeed('0'), parseSeed('4294967295')]).toEqual([1, 0, 4_294_967_295])
})

test('refuses one file for two purposes', () => {
  expect(() => refuseClashes('-', { compare: '-' })).toThrow('only once')
  expect(() => refuseClashes('in', { predictions: './out', errors: 'out' })).toThrow(
    'cannot be the same file',
  )
  expect(() => refuseClashes('in', { predictions: 'a', errors: 'b', compare: 'a' })).not.toThrow()
})
