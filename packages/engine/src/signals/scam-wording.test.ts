import { expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import { type Evidence, recognise } from '../enrich.ts'
import { indexKnowledge } from '../knowledge-index.ts'
import { prepare } from '../prepare.ts'
import { scamWording } from './scam-wording.ts'

const index = indexKnowledge(fixture)

/** A message whose wording weighs so much, whatever weights are shipped. */
function weighing(logOdds: number, text = 'いつもの言い回しです'): Evidence {
  const evidence = recognise(prepare({ text, channel: 'sms' }, index), index)
  return { ...evidence, wording: { logOdds, passages: [{ start: 0, end: 3 }] } }
}

test('grows with the log-odds, up to its weight', () => {
  const weights = [0.5, 1, 2, 3, 30].map((size) => scamWording.detect(weighing(size))?.weight ?? 0)
  expect(weights).toEqual([...weights].sort((a, b) => a - b))
  expect(weights[0]).toBeGreaterThan(0)
  expect(weights[2]).toBeGreaterThan(weights[1] as number)
  expect(weights.at(-1)).toBe(scamWording.weight)
})

test('quotes the passages that weigh most', () => {
  expect(scamWording.detect(weighing(2))?.values).toEqual({ words: ['いつも'] })
})

test('says nothing where the odds are about even, or the other way', () => {
  expect(scamWording.detect(weighing(0))).toBeUndefined()
  expect(scamWording.detect(weighing(0.4))).toBeUndefined()
  expect(scamWording.detect(weighing(-3))).toBeUndefined()
})

test('says less where every link has a name that only a registered organisation can have', () => {
  const weight = (link: string) => scamWording.detect(weighing(30, `ご請求です ${link}`))?.weight
  expect(weight('https://a.example.net/')).toBe(6)
  expect(weight('https://my.midori-gas.example.co.jp/')).toBe(3)
  expect(weight('https://my.midori-gas.example.co.jp/ https://a.example.net/')).toBe(6)
  expect(weight('https://my.midori-gas.example.co.jp/ 050-6881-5063')).toBe(6)
})
