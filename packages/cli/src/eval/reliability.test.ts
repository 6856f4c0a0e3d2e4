import { expect, test } from 'vitest'
import { sample, samples } from './_samples.ts'
import { reliabilityOf } from './reliability.ts'
import { weigh } from './weigh.ts'

test('shows what share of each range of scores were scams', () => {
  const reliability = reliabilityOf(
    weigh([
      ...samples(3, 'scam', 'scam', { score: 100 }),
      sample('ham', 'scam', { score: 90 }),
      ...samples(4, 'ham', 'no-signs', { score: 0 }),
      ...samples(7, 'spam', 'scam', { score: 95 }),
    ]),
  )
  expect(reliability?.bins).toMatchObject([
    { from: 0, to: 10, rows: 4, meanScore: 0, scam: { rate: 0 } },
    { from: 90, to: 100, rows: 4, meanScore: 97.5, scam: { rate: 0.75 } },
  ])
  expect(reliability?.brier).toBeCloseTo(0.9 ** 2 / 8)
  expect(reliability?.brierOfShare).toBeCloseTo((3 / 8) * (5 / 8))
})

test('says nothing of scores when there is nothing to tell apart', () => {
  expect(reliabilityOf(weigh(samples(2, 'ham', 'no-signs')))).toBeNull()
})
