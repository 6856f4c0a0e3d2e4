import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['an escape sequence', '安全\u001B[2J\u001B]0;title\u0007', '安全<U+001B>[2J<U+001B>]0;title<U+0007>'],
  ['a one-character control sequence introducer', '\u009B31m', '<U+009B>31m'],
  ['a carriage return, which would overwrite the line', 'a\rb', 'a<U+000D>b'],
  ['a line feed', 'a\nb', 'a<U+000A>b'],
  ['a direction override', 'a\u202Efdp.exe', 'a<U+202E>fdp.exe'],
  ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['a line separator', 'a\u2028b', 'a<U+2028>b'],
])('makes %s visible', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test.each([
  ['zero-width spaces', '至\u200B急', '至急'],
  ['a soft hyphen', 'ama\u00ADzon', 'amazon'],
  ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
  ['a Hangul filler', 'a\u3164b', 'ab'],
])('leaves out %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test('keeps what people write, and turns a tab into a space', () => {
  expect(printable('裁判手続き【重要】\tが゙ 🏧 é')).toBe('裁判手続き【重要】 が゙ 🏧 é')
})

test('replaces half of a surrogate pair', () => {
  expect(printable('a\uD83Db')).toBe('a\uFFFDb')
})

test('nothing that commands a terminal is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }),
  )
})
