import type { CallDecision, CallLabel, NumberLookup, NumberRange, NumberRecord } from '@monban/engine/calls'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { testSource } from './_numbers.ts'
import { callDecision } from './call-decision.ts'
import { type NumberAnswer, numberAnswer, toNumberAnswer, unknownThings } from './number-answer.ts'
import type { callLabel, numberRange, numberRecord } from './number-record.ts'

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T
type Wire<T> = Frozen<z.infer<T>>

const words = { ja: '携帯電話', en: 'mobile' }
const range: NumberRange = {
  number: '+819000000001',
  prefix: '+8190',
  service: 'mobile',
  assignment: 'assigned',
  source: testSource,
  domestic: true,
  label: words,
}
const label: CallLabel = { identity: null, purpose: null, behaviour: null, confidence: null }
const lookup: NumberLookup = { number: range.number, known: 'range', label, range }

describe('the wire forms are those of the engine, field for field and type for type', () => {
  test('of a record, a range, a label and a decision', () => {
    expectTypeOf<Wire<typeof numberRecord>>().toEqualTypeOf<Frozen<NumberRecord>>()
    expectTypeOf<Wire<typeof numberRange>>().toEqualTypeOf<Frozen<NumberRange>>()
    expectTypeOf<Wire<typeof callLabel>>().toEqualTypeOf<Frozen<CallLabel>>()
    expectTypeOf<Wire<typeof callDecision>>().toEqualTypeOf<Frozen<CallDecision>>()
  })

  test('of a look-up, which says besides what is not known', () => {
    expectTypeOf<Omit<Wire<typeof numberAnswer>, 'directory' | 'notKnown'>>().toEqualTypeOf<
      Frozen<NumberLookup>
    >()
    expectTypeOf<Wire<typeof numberAnswer>['notKnown'][number]>().toEqualTypeOf<
      NumberAnswer['notKnown'][number]
    >()
  })

  test.each([
    ['a decision that does not exist', { decision: 'safe' }],
    ['no reason', { reason: undefined }],
    ['a label without its four fields', { label: { identity: null } }],
  ])('so %s is refused', (_, wrong) => {
    const decision: CallDecision = {
      decision: 'ring',
      title: words,
      label,
      reason: { id: 'unlisted', values: { range: words }, text: words },
      known: 'range',
      range,
      steps: [{ rule: 'unlisted', outcome: 'decided' }],
    }
    expect(callDecision.parse(decision)).toEqual(decision)
    expect(callDecision.safeParse({ ...decision, ...wrong }).success).toBe(false)
  })
})

describe('an answer says what it leaves open', () => {
  test('who calls, always; and everything of a number that nobody lists', () => {
    const answer = toNumberAnswer(lookup, 'searched')
    expect(numberAnswer.parse(answer)).toEqual(answer)
    expect(answer.notKnown).toEqual(['caller', 'identity', 'purpose', 'behaviour'])
  })

  test('only who calls, where all else is known', () => {
    const known = { ...label, identity: words, purpose: words, behaviour: words }
    expect(toNumberAnswer({ ...lookup, label: known }, 'searched').notKnown).toEqual(['caller'])
  })

  test('a range of which nobody knows whose it is', () => {
    const unassigned = { ...lookup, range: { ...range, assignment: 'unassigned' as const } }
    expect(toNumberAnswer(unassigned, 'absent').notKnown).toEqual(unknownThings)
  })

  test.each(['absent', 'unavailable', 'not-asked'] as const)('a directory that is %s', (state) => {
    expect(toNumberAnswer(lookup, state).notKnown).toContain('directory')
  })
})
