import { expect, test } from 'vitest'
import { columnsOf, toCells } from './cells.ts'

test.each([
  ['latin letters', 'abc', 3],
  ['kana and kanji', 'かな漢字', 8],
  ['full-width digits', '０５０', 6],
  ['half-width katakana', 'ｱﾏｿﾞﾝ', 5],
  ['Hangul', '한국', 4],
  ['an emoji', '🏧', 2],
  ['a letter with a combining mark', 'e\u0301', 1],
  ['kana with a combining voiced mark', 'か\u3099', 2],
  ['a kanji outside the basic plane', '𠮟', 2],
])('measures %s', (_, text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

test('asks for marks with the offsets of the original text, also behind characters that are not drawn', () => {
  const offsets: number[] = []
  const cells = toCells('𠮟\u200B至\u001Bz', (offset) => {
    offsets.push(offset)
    return undefined
  })
  expect(cells.map(({ glyph }) => glyph)).toEqual(['𠮟', '至', '<U+001B>', 'z'])
  expect(offsets).toEqual([0, 3, 4, 5])
})

test('keeps a few combining marks, not a tower that covers the lines above', () => {
  const cells = toCells(`e${'\u0301'.repeat(1_000)}x`)
  expect(cells.length).toBeLessThan(10)
  expect(cells.at(-1)?.glyph).toBe('x')
})
