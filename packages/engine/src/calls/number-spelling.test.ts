import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NumberError, numberLimits, spellNumber } from './number-spelling.ts'

describe('one spelling for every way to write a number', () => {
  test.each([
    ['national', '03-2000-0001', '+81320000001'],
    ['full-width', '０３（２０００）０００１', '+81320000001'],
    ['E.164', '+81320000001', '+81320000001'],
    ['with the 0 that E.164 drops', '+81 0 3 2000 0001', '+81320000001'],
    ['the same in one piece', '+810320000001', '+81320000001'],
    ['dialled through 010', '01081320000001', '+81320000001'],
    ['with 00 for an international call', '0081320000001', '+81320000001'],
    ['E.164 without its plus', '81320000001', '+81320000001'],
    ['as a link', 'tel:+81-3-2000-0001', '+81320000001'],
    ['withheld by 184', '184-090-0000-0001', '+819000000001'],
    ['shown by 186', '18609000000001', '+819000000001'],
    ['abroad', '010 44 20 7946 0958', '+442079460958'],
    ['emergency', '110', '110'],
    ['advice line', '＃9110', '#9110'],
    ['behind a carrier’s code', '0032-0690-00', '0032069000'],
    ['short code', '243056', '243056'],
  ])('%s: %s', (_, raw, number) => {
    expect(spellNumber(raw)).toBe(number)
  })

  test('a number that is spelled stays as it is', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(digits, fc.constantFrom('', '+', '#'), (row, sign) => {
        fc.pre(/[1-9]/.test(row))
        const number = spellNumber(sign + row)
        expect(spellNumber(number)).toBe(number)
      }),
    )
  })
})

describe('what is no number is refused with the reason', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['separators only', ' - ', 'empty'],
    ['the trunk digit alone', '0', 'only-zeros'],
    ['letters', 'anonymous', 'characters'],
    ['letters among digits', '03-ABCD-0001', 'characters'],
    ['a plus at the wrong place', '03+20000001', 'characters'],
    ['a plus alone', '+', 'characters'],
  ])('%s', (_, raw, problem) => {
    expect(() => spellNumber(raw)).toThrow(expect.objectContaining({ name: 'NumberError', problem }))
  })

  test('40 digits are too long, and the limit is named', () => {
    const refused = expect.objectContaining({ problem: 'too-long', limit: numberLimits.digits })
    expect(() => spellNumber('1'.repeat(40))).toThrow(refused)
    expect(() => spellNumber(`+${'1'.repeat(21)}`)).toThrow(refused)
    expect(spellNumber(`+${'1'.repeat(20)}`)).toHaveLength(21)
  })

  test('a text of any length is refused without reading all of it', () => {
    const raw = '9'.repeat(1_000_000)
    expect(() => spellNumber(raw)).toThrow(/64/)
  })

  test('whatever the text, the answer is a number or a NumberError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        try {
          expect(spellNumber(raw)).toMatch(/^[+#]?\d+$/)
        } catch (error) {
          expect(error).toBeInstanceOf(NumberError)
        }
      }),
    )
  })
})
