import { expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import { recognise } from '../enrich.ts'
import { indexKnowledge } from '../knowledge-index.ts'
import { prepare } from '../prepare.ts'
import { buckets, isMask, type Masked, mask, visitGrams } from './grams.ts'

const index = indexKnowledge(fixture)

function masked(text: string): Masked {
  return mask(recognise(prepare({ text, channel: 'sms' }, index), index))
}

/** The buckets of a text, each once, in ascending order. */
function bucketsOf(text: string): number[] {
  const found = new Set<number>()
  visitGrams(masked(text), (bucket) => found.add(bucket))
  return [...found].sort((a, b) => a - b)
}

test('the slots of a template do not count: number, link, sum, date', () => {
  const one = '料金1,200円が未納です。03-1111-2222へ。https://a.example/x 3月4日まで'
  const other = '料金98,000円が未納です。06-1111-3333へ。https://zz.example/yy?z=1 12月31日まで'
  expect(bucketsOf(one)).toEqual(bucketsOf(other))
})

test('wording counts', () => {
  expect(bucketsOf('本日中にご連絡ください')).not.toEqual(bucketsOf('来週までにご連絡ください'))
})

test('whether an auxiliary is written in kanji or in kana does not count', () => {
  expect(bucketsOf('御連絡下さい。確認致します。返送頂きます')).toEqual(
    bucketsOf('ご連絡ください。確認いたします。返送いただきます'),
  )
  expect(bucketsOf('机の下に御者がいた')).not.toEqual(bucketsOf('机のくだにごしゃがいた'))
})

test('a number that a listed body has published is told from one that nobody has', () => {
  const own = fixture.brands.flatMap(({ numbers }) => numbers.map(({ number }) => number))
  const voice = own.find((number) => number.startsWith('+81'))
  expect(voice).toBeDefined()
  expect(bucketsOf(`お電話ください ${voice}`)).not.toEqual(bucketsOf('お電話ください +81312345678'))
})

test('every unit knows where it stands, and the units are in order', () => {
  const { units, starts, ends } = masked('至急 03-1111-2222 へ 12345 円を https://a.example/ で')
  expect(units.filter(isMask).length).toBeGreaterThanOrEqual(3)
  for (let at = 0; at < units.length; at++) {
    expect(ends[at]).toBeGreaterThan(starts[at] as number)
    if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] as number)
  }
})

test('Latin words count as wholes and in pairs, not as letters', () => {
  const visits: [number, number][] = []
  visitGrams(masked('final notice'), (_, start, end) => visits.push([start, end]))
  expect(visits).toContainEqual([0, 5])
  expect(visits).toContainEqual([6, 12])
  expect(visits).toContainEqual([0, 12])
  expect(visits).not.toContainEqual([0, 2])
})

test('buckets stay within the table, and reading stops at 3,000 units', () => {
  for (const bucket of bucketsOf('漢字かなカナ latin 123'.repeat(50))) expect(bucket).toBeLessThan(buckets)
  expect(masked('あ'.repeat(20_000)).units).toHaveLength(3_000)
})

test('what two languages share counts apart in each', () => {
  const japanese = bucketsOf('ログイン login')
  const english = bucketsOf('please login')
  expect(english.filter((bucket) => japanese.includes(bucket))).toEqual([])
})

test('words of other languages have their beginning in common', () => {
  const shared = bucketsOf('verified').filter((bucket) => bucketsOf('verification').includes(bucket))
  expect(shared).toHaveLength(1)
})
