import type { Brand, Knowledge, Source } from '@monban/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from './index.ts'
import { staleFacts } from './stale-facts.ts'

const [example] = knowledge.brands

function source(url: string, checkedOn: string): Source {
  return { url, title: url, kind: 'official', checkedOn }
}

/** A body that rests on these sources and on nothing else. */
function restingOn(id: string, ...sources: readonly Source[]): Brand {
  return {
    ...(example as Brand),
    id,
    domains: sources.map((each) => ({ domain: `${id}.example`, source: each })),
    numbers: [],
    neverDoes: [],
    genuine: [],
    checkAt: {
      text: { ja: '', en: '' },
      url: `https://${id}.example/`,
      source: source('fresh', '2026-06-01'),
    },
  }
}

function knowing(...brands: readonly Brand[]): Knowledge {
  return { ...knowledge, brands, contacts: [], aftercare: [], advice: {} as Knowledge['advice'] }
}

const old = source('old', '2025-11-23')
const older = source('older', '2025-01-01')
const recent = source('recent', '2026-05-01')

describe('staleFacts', () => {
  it('lists what was read too long ago by body, oldest first, and leaves out the rest', () => {
    const found = staleFacts(knowing(restingOn('a', recent), restingOn('b', old, recent, older)), {
      on: '2026-06-01',
      days: 180,
    })
    expect(found).toEqual([{ about: 'b', sources: [older, old] }])
  })

  it('lets a source stand for exactly as many days as it is given', () => {
    const known = knowing(restingOn('a', recent))
    expect(staleFacts(known, { on: '2026-05-31', days: 30 })).toEqual([])
    expect(staleFacts(known, { on: '2026-06-01', days: 30 })).toEqual([{ about: 'a', sources: [recent] }])
  })

  it('names a source once, however many facts rest on it', () => {
    const [found] = staleFacts(knowing(restingOn('a', old, old)), { on: '2026-06-01', days: 180 })
    expect(found?.sources).toEqual([old])
  })

  it('covers contacts, aftercare and advice', () => {
    const abouts = staleFacts(knowledge, { on: '2126-01-01', days: 180 }).map(({ about }) => about)
    expect(abouts).toEqual(expect.arrayContaining(['contacts', 'aftercare']))
    expect(abouts).toEqual(expect.arrayContaining(knowledge.brands.map(({ id }) => id)))
  })

  it('covers facts that come by doors of their own, tables among them, but names what a body rests on only there', () => {
    const known = knowing(restingOn('a', old))
    const table = new Map([
      ['110', { source: older }],
      ['188', { source: old }],
      ['119', { source: recent }],
    ])
    expect(staleFacts(known, { on: '2026-06-01', days: 180 }, { table })).toEqual([
      { about: 'a', sources: [old] },
      { about: 'table', sources: [older] },
    ])
  })

  it('finds nothing stale on the day of the last reading', () => {
    expect(staleFacts(knowledge, { on: '2026-11-23', days: 180 })).toEqual([])
  })

  it.each(['yesterday', '2026-13-01', '23.11.2026', ''])('refuses %j as a day', (on) => {
    expect(() => staleFacts(knowledge, { on, days: 180 })).toThrow(RangeError)
  })
})
