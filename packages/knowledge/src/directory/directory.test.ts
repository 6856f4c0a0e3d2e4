import { type NumberRecord, neverBlockedKinds, policies, screen, spellNumber } from '@monban/engine/calls'
import { describe, expect, test } from 'vitest'
import { contacts } from '../contacts.ts'
import { knowledge } from '../index.ts'
import { numbering } from '../numbering/index.ts'
import { directoryOf } from './directory-of.ts'
import { starterDirectory } from './index.ts'
import { fraudRecord, ownedRecord } from './records.ts'

const records = [...starterDirectory.values()]
const now = Date.parse('2026-11-24T12:00:00+09:00')

function fieldsOf({ identity, purpose, behaviour, confidence, spoofed }: NumberRecord) {
  return [identity, purpose, behaviour, confidence, spoofed].filter((field) => field !== undefined)
}

describe('the starter directory', () => {
  test('has every number under the spelling by which it is looked up', () => {
    expect(records.length).toBeGreaterThan(35)
    for (const [key, { number }] of starterDirectory) {
      expect(spellNumber(key)).toBe(key)
      expect(number).toBe(key)
    }
  })

  test('says of every field where it was read and on which day', () => {
    for (const field of records.flatMap(fieldsOf)) {
      expect(new URL(field.source.url).protocol).toBe('https:')
      expect(field.source.title).not.toBe('')
      expect(field.source.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(field.lastSeen).toBe(field.source.asOf ?? field.source.checkedOn)
    }
  })

  test('says whose a number is, or what it did, and how well that is founded', () => {
    for (const { identity, behaviour, confidence } of records) {
      expect(identity !== undefined || behaviour !== undefined).toBe(true)
      expect(confidence).toBeDefined()
    }
  })

  test('accuses nobody whose calls are never blocked', () => {
    const accused = records.filter(({ behaviour }) => behaviour !== undefined)
    expect(accused.map(({ number }) => number)).toEqual(['+815068815063'])
    for (const { number, identity } of accused) {
      expect(identity && neverBlockedKinds.has(identity.value.kind)).toBeFalsy()
      expect(numbering.special.rows.has(number)).toBe(false)
    }
  })

  test('takes the word of bodies and authorities alone for what is never blocked', () => {
    const guarded = records.filter(({ identity }) => identity && neverBlockedKinds.has(identity.value.kind))
    expect(guarded.length).toBeGreaterThan(5)
    for (const { confidence } of guarded) expect(['official', 'published']).toContain(confidence?.value)
  })

  test('holds no number that a private person would have', () => {
    const mobiles = records.filter(({ number }) => /^\+81[6789]0/.test(number))
    expect(mobiles).toEqual([])
  })

  test('has the published numbers of every body, and none that cannot call', () => {
    const published = knowledge.brands.flatMap(({ numbers }) => numbers.map(({ number }) => number))
    for (const number of published) expect(starterDirectory.has(number)).toBe(number.startsWith('+'))
  })

  test('has the desks of the guide that have a number of their own', () => {
    const reached = contacts.filter(({ reach }) => /^0[\d-]+$/.test(reach))
    expect(reached.length).toBeGreaterThan(2)
    for (const { reach } of reached) expect(starterDirectory.has(spellNumber(reach))).toBe(true)
  })

  test('stops no call from a number that its owner or an authority names', () => {
    for (const record of records.filter(({ identity }) => identity)) {
      const { decision } = screen({ number: record.number, at: now }, policies.standard, {
        numbering,
        record,
      })
      expect(['ring', 'warn']).toContain(decision)
    }
  })
})

describe('several records of one number', () => {
  const source = {
    url: 'https://warnings.example/',
    title: '注意の呼びかけ',
    kind: 'other',
    asOf: '2026-10-01',
    checkedOn: '2026-11-23',
  } as const
  const owned = ownedRecord('+81120000001', {
    kind: 'bank',
    name: { ja: 'カワセミ銀行', en: 'Kawasemi Bank' },
    confidence: 'published',
    source,
  })
  const accused = fraudRecord('+81120000001', { scam: 'refund', confidence: 'many-reports', source })

  test.each([
    ['published first', [owned, accused]],
    ['named in a warning first', [accused, owned]],
  ])('become one that keeps the owner and the warning: %s', (_, both) => {
    const directory = directoryOf(both)
    expect(directory.size).toBe(1)
    expect(directory.get('+81120000001')).toMatchObject({
      identity: { value: { kind: 'bank' }, confidence: 'published' },
      behaviour: { value: { id: 'fraud', scam: 'refund' }, confidence: 'many-reports' },
      confidence: { value: 'many-reports' },
    })
  })
})
