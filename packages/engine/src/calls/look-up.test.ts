import { describe, expect, test } from 'vitest'
import { accused, identified, noted, now, numbering, numbers } from './_calls.ts'
import { findRecord, lookUpNumber } from './look-up.ts'
import type { NumberRecord } from './number-record.ts'
import type { NumberError } from './number-spelling.ts'

const number = numbers.landline
const bank: NumberRecord = {
  number,
  identity: identified('bank', 'カワセミ銀行'),
  confidence: noted('published'),
}
const nobody = new Map<string, NumberRecord>()

describe('looking a number up', () => {
  test('says that it is listed, in whatever way it is written', () => {
    const starter = new Map([[number, bank]])
    for (const written of ['03-2000-0001', '０３（２０００）０００１', '+81 3 2000 0001']) {
      const found = lookUpNumber(written, { starter, numbering }, now)
      expect(found).toMatchObject({ number, known: 'exact', record: bank })
      expect(found.label.identity?.ja).toBe('カワセミ銀行（銀行）')
      expect(found.range.service).toBe('geographic')
    }
  })

  test('says that only the range is known', () => {
    const found = lookUpNumber(number, { starter: nobody, numbering }, now)
    expect(found).toMatchObject({ known: 'range', label: { identity: null, behaviour: null } })
    expect(found).not.toHaveProperty('record')
  })

  test.each([
    ['', 'empty'],
    ['0', 'only-zeros'],
    ['abc', 'characters'],
    ['0'.repeat(20) + '1'.repeat(20), 'too-long'],
  ])('refuses %j: %s', (written, problem) => {
    const refused = expect.objectContaining({ name: 'NumberError', problem }) as NumberError
    expect(() => lookUpNumber(written, { starter: nobody, numbering }, now)).toThrow(refused)
  })
})

describe('several sources', () => {
  test('become one record', () => {
    const directory = () => ({ number, ...accused('sales', 'many-reports') })
    const record = findRecord(number, { starter: new Map([[number, bank]]), directory }, now)
    expect(record).toMatchObject({ identity: bank.identity, behaviour: { value: { id: 'sales' } } })
  })

  test('do not hide each other when one has grown old', () => {
    const old: NumberRecord = {
      number,
      behaviour: noted({ id: 'fraud' }, '2020-01-01'),
      confidence: noted('official'),
    }
    const directory = () => ({ number, ...accused('often-refused', 'many-reports') })
    const record = findRecord(number, { starter: new Map([[number, old]]), directory }, now)
    expect(record?.behaviour?.value.id).toBe('often-refused')
  })
})
