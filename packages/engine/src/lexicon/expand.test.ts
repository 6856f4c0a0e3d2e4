import { expect, test } from 'vitest'
import { expand } from './expand.ts'

test.each<[pattern: string, terms: string[], because: string]>([
  ['至急', ['至急'], 'a plain term'],
  ['{大,}至急', ['大至急', '至急'], 'an optional beginning'],
  ['お支払{い,}', ['お支払い', 'お支払'], 'an optional end'],
  ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd'], 'two groups'],
  ['利用{停止}中', ['利用停止中'], 'a group of one'],
  ['x{,,}y', ['xy', 'xy', 'xy'], 'empty alternatives'],
  ['', [''], 'nothing'],
])('%j gives %j: %s', (pattern, terms) => {
  expect(expand(pattern)).toEqual(terms)
})

test.each([
  ['{a,b', 'a group that is not closed'],
  ['a}b', 'a group that is not opened'],
  ['{a}b}', 'a brace too many'],
])('refuses %j: %s', (pattern) => {
  expect(() => expand(pattern)).toThrow(SyntaxError)
})
