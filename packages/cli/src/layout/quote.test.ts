import { expect, test } from 'vitest'
import { type Mark, quote } from './quote.ts'

const plain = {
  width: 40,
  paint: (_: string, text: string) => text,
  leftOut: (lines: number) => `(${lines})`,
}

function mark(text: string, passage: string, number: number, direction: Mark['direction'] = 'scam'): Mark {
  const start = text.indexOf(passage)
  return { start, end: start + passage.length, number, direction }
}

test('draws the number of the reason below the passage, as wide as the passage', () => {
  const text = '至急、03-0000-0000 へ。'
  expect(quote(text, [mark(text, '至急', 1), mark(text, '03-0000-0000', 2)], plain)).toEqual([
    '| 至急、03-0000-0000 へ。',
    '  1^^^  2^^^^^^^^^^^',
  ])
})

test('goes on below the next line without repeating the number', () => {
  const text = 'あ'.repeat(30)
  expect(quote(text, [{ start: 17, end: 21, number: 1, direction: 'scam' }], plain)).toEqual([
    `| ${'あ'.repeat(19)}`,
    `  ${' '.repeat(34)}1^^^`,
    `| ${'あ'.repeat(11)}`,
    '  ^^^^',
  ])
})

test('shows the stronger reason where passages overlap', () => {
  const text = '裁判手続き'
  expect(quote(text, [mark(text, '裁判', 1), mark(text, '裁判手続き', 2)], plain)).toEqual([
    '| 裁判手続き',
    '  1^^^2^^^^^',
  ])
})

test('leaves the number out where the passage is narrower', () => {
  expect(quote('ab', [{ start: 0, end: 1, number: 12, direction: 'scam' }], plain)).toEqual(['| ab', '  ^'])
})

test('keeps every line of the text behind the gutter, however the line breaks are written', () => {
  const lines = quote('a\r\n判定：安全\rb\u2028c\nd', [], plain)
  expect(lines).toEqual(['| a', '| 判定：安全', '| b', '| c', '| d'])
})

test('marks the right characters behind line breaks and hidden characters', () => {
  const text = '至\u200B急\r\n\u001B[8m至急'
  expect(quote(text, [{ start: 9, end: 11, number: 1, direction: 'scam' }], plain)).toEqual([
    '| 至急',
    '| <U+001B>[8m至急',
    '             1^^^',
  ])
})

test('shows of a long text what is marked, with its neighbours, and counts the rest', () => {
  const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
  expect(quote(text, [mark(text, 'line 50', 1)], plain)).toEqual([
    '  (49)',
    '| line 49',
    '| line 50',
    '  1^^^^^^',
    '| line 51',
    '  (48)',
  ])
})

test('shows the beginning of a long text without marks', () => {
  const lines = quote('a\n'.repeat(1_000), [], plain)
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('  (995)')
})
