import { describe, expect, test } from 'vitest'
import { accused, identified, noted, now, numbering } from './_calls.ts'
import { combineRecords } from './combine-records.ts'
import { currentRecord, type NumberRecord } from './number-record.ts'
import { policies } from './policy.ts'
import { screen } from './screen.ts'

const number = '+81320000001'
const published: NumberRecord = {
  number,
  identity: identified('card-company', '甲カード'),
  purpose: noted({ ja: '利用の確認', en: 'checks of use' }),
  confidence: noted('published'),
}
const reported: NumberRecord = { number, ...accused('fraud', 'few-reports') }

describe('records of one number', () => {
  test('nothing comes of nothing, and one record stays as it is', () => {
    expect(combineRecords([])).toBeUndefined()
    expect(combineRecords([reported])).toBe(reported)
  })

  test('whose it is and how it behaves are kept apart, each with its own foundation', () => {
    const record = combineRecords([published, reported])
    expect(record).toMatchObject({
      identity: { value: { kind: 'card-company' }, confidence: 'published' },
      purpose: { value: { ja: '利用の確認' } },
      behaviour: { value: { id: 'fraud' }, confidence: 'few-reports' },
      confidence: { value: 'few-reports' },
    })
  })

  test('few reports beside a published owner warn, and do not block', () => {
    const record = combineRecords([published, reported])
    const decided = screen({ number, at: now }, policies.standard, { numbering, ...(record && { record }) })
    expect(decided).toMatchObject({ decision: 'warn', reason: { id: 'fraud-doubtful' } })
  })

  test('each field ages as its own foundation says', () => {
    const record = combineRecords([
      { ...published, identity: noted({ kind: 'card-company' }, '2024-11-01') },
      { ...reported, behaviour: noted({ id: 'fraud' }, '2026-06-01') },
    ])
    const current = record && currentRecord(record, now)
    expect(current?.identity?.value.kind).toBe('card-company')
    expect(current?.behaviour).toBeUndefined()
  })

  test('a hospital stays one, whatever a better founded list calls the number', () => {
    const record = combineRecords([
      { number, identity: identified('shop', '店'), confidence: noted('official') },
      { number, identity: identified('hospital', '架空病院'), confidence: noted('open-data') },
    ])
    expect(record?.identity?.value.kind).toBe('hospital')
  })

  test('the better founded of two accusations counts, and the first of two equal ones', () => {
    const many: NumberRecord = { number, ...accused('sales', 'many-reports') }
    expect(combineRecords([reported, many])?.behaviour?.value.id).toBe('sales')
    expect(
      combineRecords([{ number, ...accused('survey', 'few-reports') }, reported])?.behaviour?.value.id,
    ).toBe('survey')
  })

  test('an objection in one counts for all', () => {
    const record = combineRecords([published, { ...reported, objection: { since: '2026-11-22' } }])
    expect(record?.objection).toEqual({ since: '2026-11-22' })
  })
})
