import { expect, test } from 'vitest'
import { sample, samples } from './_samples.ts'
import { precisionOf, tally } from './tally.ts'
import { weigh } from './weigh.ts'

test('counts levels by label and language, most groups first', () => {
  const [scam, ham, ...rest] = tally(
    weigh([
      sample('ham', 'no-signs'),
      sample('scam', 'verify', { lang: 'en' }),
      sample('scam', 'scam'),
      sample('scam', 'caution'),
    ]),
  )
  expect(rest).toEqual([])
  expect(scam).toMatchObject({
    ...{ label: 'scam', rows: 3, groups: 3 },
    levels: { scam: 1, caution: 1, verify: 1, 'no-signs': 0 },
    scamOrCaution: { rate: 2 / 3 },
    scam: { rate: 1 / 3 },
    caution: { rate: 1 / 3 },
    verify: { rate: 1 / 3 },
  })
  expect(scam?.by.lang.map(({ value, rows }) => [value, rows])).toEqual([
    ['ja', 2],
    ['en', 1],
  ])
  expect(ham).toMatchObject({ label: 'ham', rows: 1, scamOrCaution: { rate: 0 } })
})

test('counts a group of near-duplicates once, each row in it by its share', () => {
  const forty = samples(39, 'scam', 'no-signs', { group: 'a' })
  const [scam] = tally(weigh([...forty, sample('scam', 'scam', { group: 'a' }), sample('scam', 'scam')]))
  expect(scam).toMatchObject({ rows: 41, groups: 2 })
  expect(scam?.scam.rate).toBeCloseTo((1 + 1 / 40) / 2)
})

test('counts a group once for each label that it has', () => {
  const [scam, ham] = tally(
    weigh([sample('scam', 'scam', { group: 'a' }), sample('ham', 'no-signs', { group: 'a' })]),
  )
  expect([scam?.groups, ham?.groups]).toEqual([1, 1])
})

test('breakdowns add up to the whole, also where a group lies in two of them', () => {
  const [scam] = tally(
    weigh([
      sample('scam', 'scam', { group: 'a', year: '2020' }),
      sample('scam', 'scam', { group: 'a', year: '2021' }),
      sample('scam', 'scam', { group: 'a', year: '2021' }),
    ]),
  )
  expect(scam?.by.year.map(({ value, groups }) => [value, groups])).toEqual([
    ['2020', 0.333333],
    ['2021', 0.666667],
  ])
})

test('puts brands of few groups together, and keeps apart what names none', () => {
  const [scam] = tally(
    weigh([
      ...samples(5, 'scam', 'scam', { brand: 'a' }),
      ...samples(4, 'scam', 'scam', { brand: 'b' }),
      ...samples(9, 'scam', 'scam', { brand: 'c', group: 'one campaign' }),
      sample('scam', 'scam'),
    ]),
  )
  expect(scam?.by.brand.map(({ value, rows, pooled }) => [value, rows, pooled])).toEqual([
    ['a', 5, undefined],
    ['', 1, undefined],
    ['…', 13, 2],
  ])
})

test('precision leaves spam out, and is not given without both sides', () => {
  const scams = samples(3, 'scam', 'scam')
  expect(precisionOf(weigh([...scams, sample('ham', 'caution'), sample('spam', 'scam')]))).toMatchObject({
    scamOrCaution: { rate: 3 / 4 },
    scam: { rate: 1 },
  })
  expect(precisionOf(weigh(scams))).toBeNull()
  expect(precisionOf(weigh([sample('scam', 'no-signs'), sample('ham', 'no-signs')]))).toEqual({
    scamOrCaution: null,
    scam: null,
  })
})
