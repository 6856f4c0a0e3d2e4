import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import { recognise } from '../enrich.ts'
import { indexKnowledge } from '../knowledge-index.ts'
import { prepare } from '../prepare.ts'
import { buckets, mask, visitGrams } from './grams.ts'
import { type WordingModel, weighWording } from './wording.ts'

const index = indexKnowledge(fixture)

function evidenceOf(text: string) {
  return recognise(prepare({ text, channel: 'sms' }, index), index)
}

/** A model that knows the pieces of a text, each with the same weight. */
function knowing(text: string, weight: number): WordingModel {
  const weights = new Int8Array(buckets)
  visitGrams(mask(evidenceOf(text)), (bucket) => {
    weights[bucket] = weight
  })
  return { bias: 0, scale: 0.1, weights }
}

const bogus = '月額料金の未納が発生しております'

test('the log-odds are the weights over the root of their number', () => {
  const pieces = new Set<number>()
  visitGrams(mask(evidenceOf(bogus)), (bucket) => pieces.add(bucket))
  const { logOdds } = weighWording(evidenceOf(bogus), knowing(bogus, 5))
  expect(logOdds).toBeCloseTo((0.1 * 5 * pieces.size) / Math.sqrt(pieces.size), 10)
})

test('unknown wording beside it makes it say less', () => {
  const model = knowing(bogus, 5)
  const alone = weighWording(evidenceOf(bogus), model).logOdds
  const diluted = weighWording(
    evidenceOf(`${bogus}。そよ風とたんぽぽ、ゆらゆら揺れるブランコ`),
    model,
  ).logOdds
  expect(diluted).toBeGreaterThan(0)
  expect(diluted).toBeLessThan(alone)
})

test('a piece counts once, however often it is repeated', () => {
  const model = knowing(bogus, 5)
  const twice = weighWording(evidenceOf(`${bogus}。${bogus}`), model).logOdds
  expect(weighWording(evidenceOf(`${bogus}。${bogus}。${bogus}`), model).logOdds).toBeCloseTo(twice, 10)
})

test('marks the passages that pull in the direction of the whole', () => {
  const text = `こんにちは。${bogus}。さようなら`
  const evidence = evidenceOf(text)
  const { passages } = weighWording(evidence, knowing(bogus, 5))
  expect(passages.map(evidence.quote)).toEqual([bogus])
  expect(weighWording(evidence, knowing(bogus, -5)).logOdds).toBeLessThan(0)
})

test('says nothing of a message too short or of wording it does not know', () => {
  expect(weighWording(evidenceOf('未納です'), knowing('未納です', 9))).toEqual({ logOdds: 0, passages: [] })
  expect(weighWording(evidenceOf('ぬるぽがっとめでたし'), knowing(bogus, 9))).toEqual({
    logOdds: 0,
    passages: [],
  })
})

test('passages lie within the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const evidence = evidenceOf(`${text}${bogus}${text}`)
      let last = 0
      for (const { start, end } of weighWording(evidence, knowing(bogus, 5)).passages) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(evidence.folded.text.length)
    }),
  )
})
