import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const names = ['check', 'serve', 'eval', 'help']

test.each([
  ['chek', 'check', 'a letter missing'],
  ['chekc', 'check', 'neighbours swapped'],
  ['server', 'serve', 'a letter too many'],
  ['evla', 'eval', 'neighbours swapped'],
  ['hepl', 'help', 'neighbours swapped'],
  ['Serve', 'serve', 'a capital'],
])('takes %s for %s: %s', (typed, name) => {
  expect(nearest(typed, names)).toBe(name)
})

test.each([['deploy'], ['x'], ['至急ご連絡ください'], ['']])('takes %j for none', (typed) => {
  expect(nearest(typed, names)).toBeUndefined()
})

test('does not compare a long text letter by letter', () => {
  const start = performance.now()
  nearest('x'.repeat(1_000_000), names)
  expect(performance.now() - start).toBeLessThan(50)
})
