import { describe, expect, test } from 'vitest'
import { accused, identified, noted, now } from './_calls.ts'
import { testSource } from './_numbering.ts'
import { findingOf, numberLookups } from './number-finding.ts'
import type { NumberRecord } from './number-record.ts'

const number = '+81320000001'
const published = { identity: identified('bank', 'カワセミ銀行'), confidence: noted('published' as const) }
const genuine = { standing: 'genuine', source: testSource, lastSeen: '2026-11-01' }
const fraud = { ...genuine, standing: 'fraud' }

describe('what a record says of a number in a message', () => {
  test.each<[because: string, record: Omit<NumberRecord, 'number'>, said: object | undefined]>([
    ['an authority says fraud', accused('fraud', 'official'), fraud],
    ['many people say fraud', accused('fraud', 'many-reports'), fraud],
    ['few people say fraud', accused('fraud', 'few-reports'), undefined],
    [
      'the kind of fraud is known',
      { behaviour: noted({ id: 'fraud', scam: 'refund' }), confidence: noted('official') },
      { ...fraud, scam: 'refund' },
    ],
    [
      'the warning is more than two years old',
      { behaviour: noted({ id: 'fraud' }, '2024-11-01'), confidence: noted('official') },
      undefined,
    ],
    ['its owner objects', { ...accused('fraud', 'official'), objection: { since: '2026-11-20' } }, undefined],
    ['people refuse it, which is no fraud', accused('often-refused', 'many-reports'), undefined],
    ['its owner publishes it', published, genuine],
    [
      'an authority names its owner',
      { identity: identified('police'), confidence: noted('official') },
      genuine,
    ],
    ['a map knows it', { identity: identified('shop'), confidence: noted('open-data') }, undefined],
    ['its owner publishes it, and sells', { ...published, ...accused('sales', 'few-reports') }, undefined],
    [
      'its owner publishes it, and it was used for fraud',
      { ...published, behaviour: { ...noted({ id: 'fraud' as const }), confidence: 'many-reports' } },
      fraud,
    ],
  ])('%s', (_, record, said) => {
    expect(findingOf({ number, ...record }, now)).toEqual(said)
  })
})

describe('looking up the numbers of a message', () => {
  const starter = new Map([[number, { number, ...accused('fraud', 'official') }]])
  const directory = () => ({ number, ...published })
  const unreadable = () => {
    throw new Error('the file is damaged')
  }

  test('knows few numbers without a directory, and says so', async () => {
    const { number: lookUp, partial } = numberLookups({ starter }, () => now)
    expect(partial).toBe(true)
    expect(await lookUp?.(number)).toEqual(fraud)
    expect(await lookUp?.('+81320000002')).toBeUndefined()
  })

  test('asks the directory too', async () => {
    const { number: lookUp, partial } = numberLookups({ starter: new Map(), directory }, () => now)
    expect(partial).toBeUndefined()
    expect(await lookUp?.(number)).toEqual(genuine)
  })

  test('holds what the starter knows where the directory cannot be read', async () => {
    const { number: lookUp } = numberLookups({ starter, directory: unreadable }, () => now)
    expect(await lookUp?.(number)).toEqual(fraud)
    await expect(lookUp?.('+81320000002')).rejects.toThrow('the file is damaged')
  })

  test('forgets by the clock that it was given', async () => {
    const later = now + 800 * 86_400_000
    expect(await numberLookups({ starter }, () => later).number?.(number)).toBeUndefined()
  })
})
