import { expect, test } from 'vitest'
import { fold } from '../fold/fold.ts'
import { findAmounts } from './amounts.ts'

const amounts = (text: string) => findAmounts(fold(text)).map(({ value, currency }) => [value, currency])

test.each([
  ['¥3,980', 3_980, 'JPY'],
  ['￥３，９８０', 3_980, 'JPY'],
  ['\\3,980', 3_980, 'JPY'],
  ['10,000円', 10_000, 'JPY'],
  ['¥ 10,000円', 10_000, 'JPY'],
  ['98000 円', 98_000, 'JPY'],
  ['5万円', 50_000, 'JPY'],
  ['3.5万円', 35_000, 'JPY'],
  ['1.1万円', 11_000, 'JPY'],
  ['1億2千万円', 120_000_000, 'JPY'],
  ['一億二千万円', 120_000_000, 'JPY'],
  ['3万5千円', 35_000, 'JPY'],
  ['三万五千円', 35_000, 'JPY'],
  ['二〇〇〇円', 2_000, 'JPY'],
  ['千円', 1_000, 'JPY'],
  ['十五円', 15, 'JPY'],
  ['$49.99', 49.99, 'USD'],
  ['€ 20', 20, 'EUR'],
  ['£1,250', 1_250, 'GBP'],
])('reads %s as %d %s', (written, value, currency) => {
  expect(amounts(written)).toEqual([[value, currency]])
})

test.each([
  ['数万円', 'how many is left open'],
  ['何千円', 'how many is asked'],
  ['円', 'a unit alone'],
  ['100', 'a number alone'],
  ['1.2.3円', 'no figure'],
  [`${'9'.repeat(40)}円`, 'too long for a sum'],
  ['$', 'a sign alone'],
])('finds no sum in %j: %s', (written) => {
  expect(amounts(written)).toEqual([])
})

test('finds every sum in text order and marks exactly what is written', () => {
  const folded = fold('手数料は＄４９.９９、合計１億２千万円（税込￥3,980）')
  expect(findAmounts(folded).map(folded.quote)).toEqual(['＄４９.９９', '１億２千万円', '￥3,980'])
})
