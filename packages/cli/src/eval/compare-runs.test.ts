import type { Level } from '@monban/engine'
import { expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { sample } from './_samples.ts'
import { compareRuns } from './compare-runs.ts'

function before(levels: Readonly<Record<string, Level>>) {
  return { file: 'before.jsonl', levels: new Map(Object.entries(levels)) }
}

test('a scam gets better where it is called worse, a genuine message where it is called milder', () => {
  const now = [
    sample('scam', 'scam', { id: 'a' }),
    sample('scam', 'no-signs', { id: 'b' }),
    sample('ham', 'no-signs', { id: 'c' }),
    sample('ham', 'scam', { id: 'd' }),
    sample('ham', 'verify', { id: 'e' }),
  ]
  const earlier = before({ a: 'caution', b: 'verify', c: 'caution', d: 'caution', e: 'verify' })
  expect(compareRuns(earlier, now).labels).toMatchObject([
    {
      label: 'scam',
      rows: 2,
      better: [{ id: 'a', before: 'caution', now: 'scam' }],
      worse: [{ id: 'b', before: 'verify', now: 'no-signs' }],
      scamOrCaution: { better: 0, worse: 0, p: 1 },
      scam: { better: 1, worse: 0, p: 1 },
    },
    {
      label: 'ham',
      rows: 3,
      better: [{ id: 'c' }],
      worse: [{ id: 'd' }],
      scamOrCaution: { better: 1, worse: 0 },
      scam: { better: 0, worse: 1 },
    },
  ])
})

test('a group moves once, in the direction of most of its rows', () => {
  const now = ['a', 'b', 'c'].map((id) =>
    sample('scam', id === 'c' ? 'no-signs' : 'scam', { id, group: 'g' }),
  )
  const earlier = before({ a: 'no-signs', b: 'no-signs', c: 'scam' })
  expect(compareRuns(earlier, now).labels).toMatchObject([{ scam: { better: 1, worse: 0 } }])
})

test('counts the rows that only one run has', () => {
  const comparison = compareRuns(before({ a: 'scam', x: 'scam', y: 'scam' }), [
    sample('scam', 'scam', { id: 'a' }),
    sample('scam', 'scam', { id: 'n' }),
  ])
  expect(comparison).toMatchObject({ rows: 1, onlyBefore: 2, onlyNow: 1 })
})

test('refuses two rows of one id, and runs without a common row', () => {
  const a = sample('scam', 'scam', { id: 'a' })
  expect(() => compareRuns(before({ a: 'scam' }), [a, a])).toThrow('Two rows have the id a')
  expect(() => compareRuns(before({ b: 'scam' }), [a])).toThrow(UsageError)
})
