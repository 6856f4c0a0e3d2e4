import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallNumbering } from './_numbering.ts'
import { services } from './numbering.ts'
import { describeRange } from './range.ts'

const numbering = smallNumbering()
const rangeOf = (number: string) => describeRange(number, numbering)

describe('a number of Japan', () => {
  test('that is a landline belongs to an area', () => {
    expect(rangeOf('03-2000-0001')).toMatchObject({
      number: '+81320000001',
      prefix: '+813',
      service: 'geographic',
      assignment: 'assigned',
      domestic: true,
      label: { ja: '固定電話（東京都 東京）', en: 'landline (Tokyo, Tokyo)' },
    })
  })

  test('that is a mobile names the carrier of its range', () => {
    expect(rangeOf('090-1000-0001')).toMatchObject({
      service: 'mobile',
      label: { ja: '携帯電話（番号帯は甲電話）', en: 'mobile (range of Carrier A)' },
    })
  })

  test.each([
    ['too short for a landline', '03-200-0001', 'length'],
    ['too long for a mobile', '090-1000-00011', 'length'],
    ['an exchange that begins with 0', '0422-05-0001', 'exchange'],
    ['an exchange that begins with 1, where no area is known', '0422-15-0001', 'exchange'],
    ['a mobile with 0 behind its prefix', '090-0000-0001', 'digits'],
    ['an area code of two digits and one digit too many', '030-2000-0001', 'length'],
    ['more digits than E.164 allows', '03-2000-0001-000000', 'length'],
    ['the country code alone', '+81', 'length'],
  ])('cannot exist: %s', (_, number, flaw) => {
    expect(rangeOf(number)).toMatchObject({ assignment: 'impossible', flaw, label: { ja: '実在しない番号' } })
  })

  test('in no range that we know is unassigned, not impossible', () => {
    expect(rangeOf('0999-20-0001')).toMatchObject({ assignment: 'unassigned', service: 'geographic' })
  })

  test('of a few digits is called by its name', () => {
    expect(rangeOf('110')).toMatchObject({ service: 'emergency', label: { ja: '警察' }, domestic: true })
    expect(rangeOf('#9110')).toMatchObject({ service: 'public-line' })
    expect(rangeOf('199')).toMatchObject({ service: 'special', assignment: 'unassigned' })
    expect(rangeOf('243056')).toMatchObject({ service: 'short-code' })
  })
})

describe('a number of another country', () => {
  test('belongs to the country of its code, or to the one that shares it', () => {
    expect(rangeOf('+44 20 7946 0958')).toMatchObject({
      prefix: '+44',
      service: 'foreign',
      domestic: false,
      label: { ja: 'イギリスの番号', en: 'foreign number (United Kingdom)' },
    })
    expect(rangeOf('+1 242 555 0100')).toMatchObject({ prefix: '+1242', country: { ja: 'バハマ' } })
  })

  test('cannot exist with too many digits for its country', () => {
    expect(rangeOf('+1 803 358 14321')).toMatchObject({ assignment: 'impossible', flaw: 'length' })
  })

  test('whose code is in no row is assigned to nobody', () => {
    expect(rangeOf('+210 123 4567')).toMatchObject({
      prefix: '+210',
      assignment: 'unassigned',
      service: 'none',
    })
    expect(rangeOf('+210 123 4567').country).toBeUndefined()
  })

  test('whose code is held in reserve is unassigned too, and named', () => {
    expect(rangeOf('+875 123 4567')).toMatchObject({ assignment: 'unassigned', country: { ja: '予備' } })
  })

  test('cannot begin with 0', () => {
    expect(rangeOf('+0120 000 001')).toMatchObject({ assignment: 'impossible', flaw: 'digits' })
  })
})

test('every row of 1 to 15 digits gets one answer, with label, source and date', () => {
  const digits = fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 15 })
    .filter((row) => /[1-9]/.test(row))
  fc.assert(
    fc.property(digits, fc.constantFrom('', '+', '+81', '0'), (row, lead) => {
      fc.pre(lead === '' || row.length <= 12)
      const range = rangeOf(lead + row)
      expect(services).toContain(range.service)
      expect(range.number.startsWith(range.prefix)).toBe(true)
      expect(range.assignment === 'impossible').toBe(range.flaw !== undefined)
      expect(range.label.ja).not.toBe('')
      expect(range.label.en).not.toBe('')
      expect(range.source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    }),
    { numRuns: 2_000 },
  )
})
