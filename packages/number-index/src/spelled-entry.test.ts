import { expect, test } from 'vitest'
import { findSpelled, spellOut } from './spelled-entry.ts'

const facts = { category: 3, confidence: 12, magnitude: 2, period: 28, source: 7 }
const note = { id: 7, title: 'List', url: 'https://list.example/', licence: 'CC0', checkedOn: '2026-11-20' }

test('names the first day of the quarter and the source', () => {
  expect(spellOut(facts, { sources: [{ ...note, id: 1 }, note] })).toEqual({
    category: 3,
    confidence: 12,
    magnitude: 2,
    lastSeen: '2026-10-01',
    source: { url: 'https://list.example/', title: 'List', kind: 'other', checkedOn: '2026-11-20' },
  })
})

test('leaves out the date where none is known', () => {
  expect(spellOut({ ...facts, period: 0 }, { sources: [note] })).not.toHaveProperty('lastSeen')
})

test('says nothing of a record whose source is not in the notes', () => {
  expect(spellOut(facts, {})).toBeUndefined()
})

test('finds a number as it is written, with its name', () => {
  const index = {
    notes: { sources: [note] },
    find: (number: number) =>
      number === 81_31234_5678 ? { ...facts, namePlace: { block: 2, slot: 5 } } : undefined,
    nameAt: ({ block, slot }: { block: number; slot: number }) => `name ${block}.${slot}`,
  }
  expect(findSpelled(index, '+81312345678')).toMatchObject({ category: 3, name: 'name 2.5' })
  for (const other of ['+81312345679', '81312345678', '+081312345678', '0312345678', '110'])
    expect(findSpelled(index, other)).toBeUndefined()
})
