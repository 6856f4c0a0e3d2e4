import { expect, test } from 'vitest'
import { passesAs } from './look-alike.ts'

test.each([
  ['kawasemi', 'kawasemi', false, 'the name itself is no look-alike'],
  ['kawaserni', 'kawasemi', true, 'rn is read as m'],
  ['kawasem1', 'kawasemi', true, 'digits are read as letters'],
  ['кawasemi', 'kawasemi', true, 'letters of another script'],
  ['kawasémi', 'kawasemi', true, 'an accent'],
  ['kawasmei', 'kawasemi', true, 'exchanged letters'],
  ['kawassemi', 'kawasemi', true, 'a letter too many'],
  ['kwasemi', 'kawasemi', true, 'a letter too few'],
  ['tsubame', 'kawasemi', false, 'another name'],
  ['kawa', 'kawasemi', false, 'half of the name'],
  ['jcc', 'jcb', false, 'short names are one letter away from many'],
])('%s for %s: %s (%s)', (label, genuine, expected) => {
  expect(passesAs(label, genuine)).toBe(expected)
})
