import { expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { sample } from './_samples.ts'
import { parseWhere } from './where.ts'

const { facts } = sample('scam', 'scam', {
  ...{ lang: 'ja', channel: 'sms', year: '2024', source: 'archive of 2024, part 1', kind: 'parcel' },
})

test.each([
  [undefined, true],
  ['lang=ja', true],
  ['lang=en', false],
  ['lang=en|ja,label=scam', true],
  ['lang=ja,channel=email', false],
  ['kind!=otp|parcel', false],
  ['kind!=otp', true],
  ['brand=', true],
  ['brand!=', false],
  ['year>=2024', true],
  ['year<2024', false],
  ['year>2023', true],
  ['year<=2023', false],
  ['source=archive*', true],
  ['source=*part 2', false],
  ['source=a*of*1', true],
  ['source=*of*archive*', false],
  ['kind=parce*el', false],
])('%s lets the row through: %s', (text, passes) => {
  expect(parseWhere(text)(facts)).toBe(passes)
})

test('a row without a year is neither before nor after one', () => {
  const undated = { ...facts, year: '' }
  expect(parseWhere('year<2024')(undated)).toBe(false)
  expect(parseWhere('year>=2024')(undated)).toBe(false)
})

test.each(['', 'lang', 'size=3', 'year>=x', 'lang>=ja', 'lang=ja,'])(
  'refuses %j and lists the fields',
  (text) => {
    expect(() => parseWhere(text)).toThrow(UsageError)
    expect(() => parseWhere(text)).toThrow('fields are label, lang, channel')
  },
)
