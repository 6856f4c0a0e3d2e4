import { expect, test } from 'vitest'
import { createTally } from './tally.ts'

test('counts levels by label and language, most rows first', () => {
  const tally = createTally()
  tally.add('ham', 'ja', 'no-signs')
  tally.add('scam', 'en', 'verify')
  tally.add('scam', 'ja', 'scam')
  tally.add('scam', 'ja', 'caution')
  const [scam, ham, ...rest] = tally.counts()
  expect(rest).toEqual([])
  expect(scam).toMatchObject({
    label: 'scam',
    rows: 3,
    levels: { scam: 1, caution: 1, verify: 1, 'no-signs': 0 },
    scamOrCaution: { rate: 2 / 3 },
    scam: { rate: 1 / 3 },
  })
  expect(scam?.languages.map(({ lang, rows }) => [lang, rows])).toEqual([
    ['ja', 2],
    ['en', 1],
  ])
  expect(ham).toMatchObject({ label: 'ham', rows: 1, scamOrCaution: { rate: 0 } })
})
