import { policies } from '@monban/engine/calls'
import { describe, expect, test } from 'vitest'
import { callLimits } from './call-request.ts'
import { parseCallRequest } from './parse-call-request.ts'

const now = Date.parse('2026-11-24T09:30:00+09:00')

function faultsOf(input: unknown, lang?: 'en') {
  const parsed = parseCallRequest({ ...(input as object), ...(lang && { lang }) }, now)
  return parsed.ok ? undefined : parsed.problem
}

describe('a call', () => {
  test('needs only its number; the rest has defaults', () => {
    expect(parseCallRequest({ number: '090-0000-0001' }, now)).toEqual({
      ok: true,
      call: { number: '090-0000-0001', at: now },
      policy: { ...policies.standard, allow: [], deny: [] },
      history: {},
    })
  })

  test('may say everything that the rules look at', () => {
    const parsed = parseCallRequest(
      {
        number: 'withheld',
        at: '2026-11-24T00:00:00Z',
        policy: 'strict',
        allow: ['110'],
        deny: ['+81 3 0000 0001'],
        arrivedFromAbroad: false,
        verification: 'failed',
        earlierCalls: ['2026-11-24T08:59:00+09:00'],
        calledForHelp: { number: '110', at: '2026-11-24T08:30:00+09:00' },
      },
      0,
    )
    const at = Date.parse('2026-11-24T09:00:00+09:00')
    expect(parsed).toEqual({
      ok: true,
      call: { number: 'withheld', at, arrivedFromAbroad: false, verification: 'failed' },
      policy: { ...policies.strict, allow: ['110'], deny: ['+81 3 0000 0001'] },
      history: { earlierCalls: [at - 60_000], calledForHelp: { number: '110', at: at - 1_800_000 } },
    })
  })

  test.each([null, 'Anonymous', '', '0', '1'.repeat(40)])('may come with the number %j', (number) => {
    expect(parseCallRequest({ number }, now)).toMatchObject({ ok: true, call: { number } })
  })
})

describe('what is refused names the field, and the limit that was broken', () => {
  const long = '1'.repeat(65)
  const many = Array(callLimits.list + 1).fill('110')
  const time = '2026-11-24T09:30:00+09:00'

  test.each<[string, unknown, string, number?]>([
    ['no number at all', {}, 'number'],
    ['a number that is a number', { number: 9_000_000_001 }, 'number'],
    ['a number that is far too long', { number: long }, 'number', 64],
    ['a time without its offset', { number: null, at: '2026-11-24T09:30:00' }, 'at'],
    ['a policy that does not exist', { number: null, policy: 'off' }, 'policy'],
    ['a list that is too long', { number: null, deny: many }, 'deny', 1_000],
    ['an entry that no call could match', { number: null, allow: ['110', 'mum'] }, 'allow[1]'],
    ['an entry that is far too long', { number: null, deny: [long] }, 'deny[0]', 64],
    [
      'more earlier calls than anybody makes',
      { number: null, earlierCalls: Array(101).fill(time) },
      'earlierCalls',
      100,
    ],
    [
      'a call for help to nowhere',
      { number: null, calledForHelp: { number: 'x', at: time } },
      'calledForHelp.number',
    ],
    ['a field that is misspelt', { number: null, polisy: 'strict' }, 'polisy'],
  ])('%s', (_, input, field, limit) => {
    for (const lang of ['ja', 'en'] as const) {
      const problem = lang === 'ja' ? faultsOf(input) : faultsOf(input, 'en')
      expect(problem).toMatchObject({ code: 'invalid-request', errors: [{ field }] })
      expect(problem?.errors?.[0]?.limit).toBe(limit)
      expect(/[ぁ-ん]/.test(problem?.detail ?? '')).toBe(lang === 'ja')
    }
  })

  test('what is no object is refused as a whole', () => {
    for (const input of [null, [], 'x', 1])
      expect(parseCallRequest(input, now)).toMatchObject({ problem: { errors: [{ field: 'body' }] } })
  })
})
