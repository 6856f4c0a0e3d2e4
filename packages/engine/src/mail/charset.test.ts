import Encoding from 'encoding-japanese'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { search } from '../_core-fixture.ts'
import { decodeBytes } from './charset.ts'

function encoded(text: string, to: 'JIS' | 'SJIS' | 'EUCJP'): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), to, 'UNICODE'))
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values)
}

const utf8 = new TextEncoder()

/** Everyday Japanese: kana, common ideographs and ASCII, six characters or more. */
const japanese = fc
  .array(
    fc.constantFrom(
      ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼアイウエオカキクケコサシスセソタチツテトー、。銀行口座確認利用停止本日至急電話番号円abc019 ',
    ),
    { minLength: 6, maxLength: 60 },
  )
  .map((characters) => `お${characters.join('')}です`)

describe('an undeclared charset is guessed', () => {
  test.each(['JIS', 'SJIS', 'EUCJP'] as const)('%s', (charset) => {
    fc.assert(
      fc.property(japanese, (text) => {
        expect(decodeBytes(encoded(text, charset))).toBe(text)
      }),
      search,
    )
  })

  test('UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBytes(utf8.encode(`x${text}`))).toBe(`x${text}`)
      }),
      search,
    )
  })

  test('Latin-1, when it is nothing else', () => {
    expect(decodeBytes(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x21))).toBe('café !')
  })
})

describe('a declared charset is believed where the bytes fit it', () => {
  test.each([
    ['cp932', encoded('至急ご連絡', 'SJIS'), '至急ご連絡'],
    ['Shift_JIS', encoded('至急ご連絡', 'SJIS'), '至急ご連絡'],
    ['ISO-2022-JP-MS', encoded('至急ご連絡', 'JIS'), '至急ご連絡'],
    ['utf-8', encoded('至急ご連絡ください', 'SJIS'), '至急ご連絡ください'],
    ['us-ascii', encoded('至急ご連絡ください', 'EUCJP'), '至急ご連絡ください'],
    ['us-ascii', utf8.encode('至急'), '至急'],
    ['iso-8859-1', encoded('至急ご連絡', 'JIS'), '至急ご連絡'],
    ['iso-8859-1', bytes(0x63, 0x61, 0x66, 0xe9), 'café'],
    ['windows-1251', bytes(0xcf, 0xf0, 0xe8), 'При'],
    ['no-such-charset', utf8.encode('至急'), '至急'],
    ['__proto__', utf8.encode('至急'), '至急'],
  ])('%s', (declared, written, text) => {
    expect(decodeBytes(written, declared)).toBe(text)
  })
})

test('any bytes are some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.string({ maxLength: 20 }), (written, declared) => {
      expect(typeof decodeBytes(written, declared)).toBe('string')
    }),
    search,
  )
})
