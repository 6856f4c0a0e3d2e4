import { expect, test } from 'vitest'
import type { Reason } from '../verdict.ts'
import { telling } from './telling.ts'

let places = 0

/** A reason with a passage of its own, unless told otherwise. */
function reason(group: string, more: Partial<Reason> = {}): Reason {
  const start = 10 * places++
  return {
    id: 'urgency',
    direction: 'scam',
    group,
    weight: 1,
    spans: [{ start, end: start + 5 }],
    values: {},
    ...more,
  }
}

const passage = [{ start: 1_000, end: 1_010 }]
const within = [{ start: 1_002, end: 1_005 }]

test('at most four are told, the strongest of each theme, in the order of the verdict', () => {
  expect(telling(['a', 'b', 'c', 'd', 'e', 'f'].map((group) => reason(group)))).toEqual([0, 1, 2, 3])
})

test('a second one of a theme gives way to another theme', () => {
  expect(telling(['a', 'a', 'b', 'a', 'c', 'd'].map((group) => reason(group)))).toEqual([0, 2, 4, 5])
})

test('a theme has at most two, however few others there are', () => {
  expect(telling(['a', 'a', 'a', 'a', 'b'].map((group) => reason(group)))).toEqual([0, 1, 4])
})

test('one that points to a passage already shown gives way to one that shows another', () => {
  const reasons = [
    reason('a', { spans: passage }),
    reason('b', { spans: within }),
    ...['c', 'd', 'e'].map((group) => reason(group)),
  ]
  expect(telling(reasons)).toEqual([0, 2, 3, 4])
})

test('but is told when nothing else is left', () => {
  expect(telling([reason('a', { spans: passage }), reason('b', { spans: within })])).toEqual([0, 1])
})

test('what marks nothing, as a lack does, is told', () => {
  const reasons = [reason('a'), reason('b', { spans: [] }), reason('c'), reason('d'), reason('e')]
  expect(telling(reasons)).toEqual([0, 1, 2, 3])
})

test('the subject and the text are different passages', () => {
  const inSubject = passage.map((span) => ({ ...span, field: 'subject' as const }))
  const reasons = [
    reason('a', { spans: passage }),
    reason('b', { spans: inSubject }),
    ...['c', 'd'].map((group) => reason(group)),
    reason('e', { spans: within }),
  ]
  expect(telling(reasons)).toEqual([0, 1, 2, 3])
})

test('one for the sender is among them where it weighs enough, and a second one gives way', () => {
  const genuine = { direction: 'genuine' as const }
  const reasons = [
    reason('a'),
    reason('genuine', genuine),
    reason('genuineWording', genuine),
    ...['b', 'c', 'd'].map((group) => reason(group)),
  ]
  expect(telling(reasons)).toEqual([0, 1, 3, 4])
})

test('the wording as a whole gives way to all that is concrete', () => {
  const reasons = [reason('wording'), ...['a', 'b', 'c', 'd'].map((group) => reason(group))]
  expect(telling(reasons)).toEqual([1, 2, 3, 4])
  expect(telling(reasons.slice(0, 3))).toEqual([0, 1, 2])
})

test('what a body has said of itself is told beside another of its theme', () => {
  const reasons = [
    reason('identity'),
    reason('identity', { id: 'never-does' }),
    reason('identity'),
    reason('a'),
    reason('b'),
  ]
  expect(telling(reasons)).toEqual([0, 1, 3, 4])
})
