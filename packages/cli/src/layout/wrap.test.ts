import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, toCells } from './cells.ts'
import { fill, wrap } from './wrap.ts'

test('breaks Japanese between characters, at most at the given width', () => {
  expect(fill('至急ご連絡下さい', { width: 7 })).toEqual(['至急ご', '連絡下', 'さい'])
})

test('breaks English between words', () => {
  expect(fill('Do not call the number', { width: 11 })).toEqual(['Do not call', 'the number'])
})

test.each([
  ['a full stop does not begin a line', 'ああああ。い', 8, ['あああ', 'あ。い']],
  ['a closing bracket does not begin a line', '「あああ」い', 8, ['「ああ', 'あ」い']],
  ['an opening bracket does not end a line', 'あああ「い」', 8, ['あああ', '「い」']],
  ['a small kana does not begin a line', 'あああきゃ', 8, ['あああ', 'きゃ']],
])('%s', (_, text, width, lines) => {
  expect(fill(text, { width })).toEqual(lines)
})

test('cuts a word that is longer than a line', () => {
  expect(fill('abcdefghij', { width: 4 })).toEqual(['abcd', 'efgh', 'ij'])
})

test('indents the lines after the first as far as what stands before it', () => {
  expect(fill('電話しないでください', { width: 13, lead: ' 1. ' })).toEqual([
    ' 1. 電話しな',
    '    いでくだ',
    '    さい',
  ])
})

test.each([
  ['control characters, which are shown as their numbers', '\u2e80\u0000\u0000\u0000', 20],
  ['a full stop behind a word that fills the line', ' abcdefghijklmnopqrs。', 20],
])('keeps within the line with %s', (_, text, width) => {
  for (const line of fill(text, { width })) expect(columnsOf(line)).toBeLessThanOrEqual(width)
})

test('no line of any text is wider than it may be, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 20, max: 80 }),
      (text, width) => {
        const lines = fill(text, { width })
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
        const all = toCells(text)
        expect(wrap(all, width).flat()).toEqual(all)
      },
    ),
  )
})

test('sets 200,000 characters in well below a second', () => {
  const start = performance.now()
  expect(fill('至急ご連絡 '.repeat(33_333), { width: 80 }).length).toBeGreaterThan(4_000)
  expect(performance.now() - start).toBeLessThan(1_000)
})
