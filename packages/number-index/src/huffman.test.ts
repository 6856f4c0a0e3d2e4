import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalCodes, checkLengths, codeLengths, Decoder, longestCode } from './huffman.ts'

const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(1e9)), { minLength: 1, maxLength: 200 })

test('a rare symbol gets the longer code', () => {
  expect([...codeLengths([8, 4, 2, 1, 1])]).toEqual([1, 2, 3, 4, 4])
})

test('symbols that do not occur get no code, and a lone one gets one bit', () => {
  expect([...codeLengths([0, 7, 0])]).toEqual([0, 1, 0])
})

test('every symbol is read back as it was written', () => {
  fc.assert(
    fc.property(counts, (weights) => {
      const lengths = codeLengths(weights)
      const codes = canonicalCodes(lengths)
      const decoder = new Decoder([new Uint8Array([1, 1]), lengths])
      for (const [symbol, length] of lengths.entries()) {
        if (length === 0) continue
        const noise = length === 32 ? 0 : -1 << length
        expect(decoder.decode(1, (codes[symbol] ?? 0) | noise)).toBe((symbol << 5) | length)
      }
    }),
  )
})

test('counts like Fibonacci numbers, which want the deepest tree, stay within the longest code', () => {
  const fibonacci = [1, 1]
  while (fibonacci.length < 60) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0))
  const lengths = codeLengths(fibonacci)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestCode)
  expect(() => checkLengths(lengths, 'codes')).not.toThrow()
})

describe('lengths that are no code', () => {
  test.each([
    ['overfull', [1, 1, 1]],
    ['with a gap', [1, 2]],
    ['longer than the longest', [21, 21]],
  ])('%s: refused', (_, lengths) => {
    expect(() => checkLengths(Uint8Array.from(lengths), 'codes')).toThrow(/^codes: expected/)
  })
})
