import { describe, expect, test } from 'vitest'
import { cut, shorten } from './quotation.ts'

describe('a quotation is a glance long', () => {
  test.each([
    ['至急ご連絡ください', '至急ご連絡ください'],
    ['裁判手続きに移行する為至急ご連絡下さい', '裁判手続きに移行する為至急ご連…'],
    ['your account will be suspended', 'your account will be suspended'],
    [
      'your account will be suspended unless you verify your details today',
      'your account will be suspended unless…',
    ],
  ])('%s', (text, shortened) => {
    expect(shorten(text)).toBe(shortened)
  })
})

describe('a cut', () => {
  test('leaves what fits', () => expect(cut('twelve chars', 12)).toBe('twelve chars'))
  test('ends behind a word', () => expect(cut('pay the release fee', 13)).toBe('pay the…'))
  test('keeps a word that just fits', () => expect(cut('pay the release fee', 16)).toBe('pay the release…'))
  test('goes through a word rather than drop most of the text', () =>
    expect(cut('see https://pay.example.org/abc', 20)).toBe('see https://pay.exa…'))
  test('goes by characters, not by halves of them', () => expect(cut('👍👍👍👍', 3)).toBe('👍👍…'))
})
