import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from './_core-fixture.ts'
import { fixture } from './_fixture.ts'
import { createEngine } from './engine.ts'
import { evasions, seededRandom } from './evasions/index.ts'
import { type Message, MessageError } from './message.ts'
import type { Verdict } from './verdict.ts'

const engine = createEngine({ knowledge: fixture })

/** A verdict, or undefined for a message that breaks a limit; anything else that is thrown fails the test. */
function judged(message: Message): Verdict | undefined {
  try {
    return engine.judge(message)
  } catch (error) {
    if (error instanceof MessageError) return undefined
    throw error
  }
}

function spansOutside({ text }: Message, { reasons }: Verdict): unknown[] {
  return reasons.flatMap(({ id, spans }) =>
    spans
      .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
      .map((span) => ({ id, span })),
  )
}

/** Hostile text, and on it as many disguises as chance will have, one upon the other. */
const disguised = fc
  .tuple(hostileText, fc.array(fc.constantFrom(...evasions), { maxLength: evasions.length }), fc.integer())
  .map(([text, stack, seed]) => {
    const random = seededRandom(seed)
    return stack.reduce(
      (written, { apply }) => (written.length > 4_000 ? written : apply(written, random)),
      text,
    )
  })

test('judges any text under all disguises together, with spans inside it, none of them empty, and judges it so again', () => {
  fc.assert(
    fc.property(disguised, fc.constantFrom('sms', 'email'), (text, channel) => {
      const message = { text, channel } as const
      const verdict = judged(message)
      expect(verdict ? spansOutside(message, verdict) : []).toEqual([])
      expect(judged(message)).toEqual(verdict)
    }),
    search,
  )
})

/** What invites looking back or looking far: openings without an end, ends without a beginning, signs, digits, addresses. */
const fragments = [
  ...['a', '1', '一', '様', '円', '未納', 'ア', 'а', '●', '💰', '\n', ' ', '\u3000', '\u200b', '\u0301', 'ﾞ'],
  ...[
    'http://',
    'https://a.',
    '://',
    '.',
    '@',
    'a@',
    'a.b/',
    '[.]',
    '。',
    '%25',
    '?url=',
    '&',
    '&#x',
    '&amp;',
  ],
  ...[
    'a-',
    'a●',
    'ア●',
    '1l',
    'a ',
    '0 ',
    '050-',
    '+81',
    '(0',
    '1,',
    '¥',
    'call 1 ',
    'txt ',
    '荷物',
    '{',
    '<',
  ],
]

/** The fastest of a few runs, in milliseconds: others use this machine, too. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now()
    engine.judge({ text, channel: 'email' })
    return performance.now() - before
  })
  return Math.min(...times)
}

describe('takes time that grows with the text, and no faster', () => {
  const short = 15_000
  const times = 4
  /** Four times the text may take four times as long; twice that and a little is left to the machine. */
  const allowed = (before: number) => 2 * times * before + 15

  const repeat = (fragment: string, length: number) =>
    fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length)

  test.each([
    ...fragments,
    ...fragments.map((fragment, i) => fragment + fragments[(7 * i + 3) % fragments.length]),
  ])('of %j', (fragment) => {
    const before = timeOf(repeat(fragment, short))
    expect(timeOf(repeat(fragment, times * short))).toBeLessThan(allowed(before))
  })
})
