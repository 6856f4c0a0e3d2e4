import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import { evasions, seededRandom } from './index.ts'

const message =
  '税金の未納がございます。カード会社へ至急ご連絡ください。アマゾン 050-6881-5063 https://www.example.com/pay Your Amazon account is locked '.repeat(
    8,
  )

describe('the table', () => {
  test('has ids of their own, in kebab-case, and names in both languages', () => {
    const ids = evasions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, name } of evasions) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(name.ja).toMatch(/[\u3041-\u9fff]/)
      expect(name.en).toMatch(/^[A-Za-z -]+$/)
    }
  })

  test.each(evasions)(
    '$id changes a message that has all it works on, the same way for the same seed',
    ({ apply }) => {
      const written = apply(message, seededRandom(7))
      expect(written).not.toBe(message)
      expect(apply(message, seededRandom(7))).toBe(written)
    },
  )

  test.each(evasions)('$id takes any text', ({ apply }) => {
    fc.assert(
      fc.property(hostileText, fc.integer(), (text, seed) => {
        expect(typeof apply(text, seededRandom(seed))).toBe('string')
      }),
      { ...search, numRuns: 30 },
    )
  })

  const breaking = [
    'spacing',
    'cyrillic',
    'masked-words',
    'split-words',
    'emoji',
    'line-breaks',
    'bidi',
    'combining',
  ]
  test.each(evasions.filter(({ id }) => breaking.includes(id)))(
    '$id leaves the link as it is',
    ({ apply }) => {
      expect(apply(message, seededRandom(3))).toContain('https://www.example.com/pay')
    },
  )
})

test('the numbers lie between 0 and 1, spread out, and differ from seed to seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed)
      const numbers = Array.from({ length: 200 }, random)
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
      expect(new Set(numbers.map((number) => Math.floor(10 * number))).size).toBe(10)
      expect(seededRandom(seed + 1)()).not.toBe(numbers[0])
    }),
    search,
  )
})
