import fc from 'fast-check'
import { expect, test } from 'vitest'
import { search } from '../_core-fixture.ts'
import { toUnicode } from './punycode.ts'

test.each([
  ['xn--r8jz45g.jp', '例え.jp', 'Japanese'],
  ['xn--80ak6aa92e.com', 'аррӏе.com', 'Cyrillic look-alikes'],
  ['www.xn--mnchen-3ya.example', 'www.münchen.example', 'a label with plain letters in it'],
  ['example.com', 'example.com', 'nothing encoded'],
  ['xn--.com', '.com', 'nothing behind the prefix'],
  ['xn--a!b.com', 'xn--a!b.com', 'a sign that no encoding has'],
  ['xn--99999999.com', 'xn--99999999.com', 'a number beyond all characters'],
  [`xn--${'a'.repeat(64)}.com`, `xn--${'a'.repeat(64)}.com`, 'a label that is too long'],
])('%s is read as %s: %s', (host, read) => {
  expect(toUnicode(host)).toBe(read)
})

test('decodes what browsers encode', () => {
  const label = fc.string({ unit: fc.constantFrom(...'あア漢字аяëß가x1'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(label, (written) => {
      const url = `https://${written}.example`
      fc.pre(URL.canParse(url))
      expect(new URL(`https://${toUnicode(new URL(url).hostname)}`).hostname).toBe(new URL(url).hostname)
    }),
    search,
  )
})

test('never fails, whatever the host', () => {
  const host = fc.string({ unit: fc.constantFrom(...'abcz0189-.'), maxLength: 80 })
  fc.assert(
    fc.property(host, (written) => {
      expect(typeof toUnicode(`xn--${written}`)).toBe('string')
    }),
    search,
  )
})
