import { expect, test } from 'vitest'
import { sourceAmong, sourceValues } from './noted-source.ts'
import type { Reason } from './verdict.ts'

const source = {
  url: 'https://warnings.example/',
  title: '注意の呼びかけ',
  kind: 'press',
  asOf: '2026-11-01',
  checkedOn: '2026-11-23',
} as const
const { asOf: _, ...undated } = source

test.each([
  source,
  undated,
  { ...source, kind: 'official' as const },
  { ...undated, kind: 'other' as const },
])('a source comes out of the values as it went in: %o', (each) => {
  expect(sourceAmong({ words: ['050'], ...sourceValues(each) })).toEqual(each)
})

test.each<[values: Reason['values'], because: string]>([
  [{}, 'there is none'],
  [{ ...sourceValues(source), url: 'javascript:alert(1)' }, 'its address would run'],
  [{ ...sourceValues(source), url: 'data:text/html,x' }, 'its address is no page'],
  [{ ...sourceValues(source), url: ['https://a.example/'] }, 'its address is a list'],
  [{ url: source.url, title: source.title }, 'nobody says when it was read'],
])('%o holds no source: %s', (values) => {
  expect(sourceAmong(values)).toBeUndefined()
})

test('a kind that nobody knows is the least', () => {
  expect(sourceAmong({ ...sourceValues(source), kind: 'rumour' })?.kind).toBe('other')
})
