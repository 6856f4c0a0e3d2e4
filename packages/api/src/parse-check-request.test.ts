import { fieldLimits, textLimit } from '@monban/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCheckRequest } from './parse-check-request.ts'
import { type Problem, problem } from './problem.ts'

function refused(input: unknown): Problem {
  const parsed = parseCheckRequest(input)
  if (parsed.ok) throw new Error('was accepted')
  return problem.parse(parsed.problem)
}

describe('what is accepted', () => {
  test('text alone is an SMS, answered in Japanese', () => {
    expect(parseCheckRequest({ text: 'こんにちは' })).toEqual({
      ok: true,
      message: { text: 'こんにちは', channel: 'sms' },
      lang: 'ja',
    })
  })

  test('every field reaches the message unchanged', () => {
    const message = {
      text: ' 荷物のお知らせ\n',
      channel: 'email' as const,
      sender: '荷物センター <info@parcel.example>',
      subject: 'お荷物の件',
      links: ['https://parcel.example/a'],
    }
    expect(parseCheckRequest({ ...message, lang: 'en' })).toEqual({ ok: true, message, lang: 'en' })
  })

  test('a blank sender or subject, and undefined fields, count as not given', () => {
    const input = { text: 'a', sender: ' ', subject: '', links: undefined, channel: undefined }
    expect(parseCheckRequest(input)).toEqual({ ok: true, message: { text: 'a', channel: 'sms' }, lang: 'ja' })
  })

  test.each([
    ['sms', textLimit('sms')],
    ['chat', textLimit('chat')],
    ['email', textLimit('email')],
  ] as const)('a text of exactly the limit for %s', (channel, limit) => {
    expect(parseCheckRequest({ text: 'あ'.repeat(limit), channel }).ok).toBe(true)
  })
})

describe('a text above the limit', () => {
  test.each([
    ['sms', '20,000', '20,001', 20_000],
    ['letter', '20,000', '20,001', 20_000],
    ['email', '200,000', '200,001', 200_000],
  ])('in %s is refused, naming field, limit and size', (channel, limit, size, number) => {
    const { code, detail, errors } = refused({ text: 'あ'.repeat(number + 1), channel, lang: 'en' })
    expect(code).toBe('text-too-long')
    expect(detail).toBe(`The text may have ${limit} characters. It has ${size}.`)
    expect(errors).toEqual([{ field: 'text', message: detail, limit: number }])
  })

  test('is told together with whatever else is wrong', () => {
    const { code, errors } = refused({ text: 'a'.repeat(20_001), channel: 'sms', sender: 1, lang: 'fr' })
    expect(code).toBe('text-too-long')
    expect(errors?.map(({ field }) => field).sort()).toEqual(['lang', 'sender', 'text'])
  })

  test('is measured against the longest limit while the channel is unknown', () => {
    expect(refused({ text: 'a'.repeat(200_001), channel: 'fax' }).code).toBe('text-too-long')
    expect(refused({ text: 'a'.repeat(20_001), channel: 'fax' }).errors).toHaveLength(1)
  })
})

describe('what is refused as invalid-request', () => {
  test.each([
    ['no object', null, 'body'],
    ['a list', [], 'body'],
    ['no text', {}, 'text'],
    ['an empty text', { text: '' }, 'text'],
    ['only blanks', { text: ' \n\t\u3000' }, 'text'],
    ['only characters that nobody sees', { text: '\u200b\u2060\u0000' }, 'text'],
    ['a text that is not a string', { text: 1 }, 'text'],
    ['an unknown channel', { text: 'a', channel: 'fax' }, 'channel'],
    ['an unknown language', { text: 'a', lang: 'fr' }, 'lang'],
    ['a long sender', { text: 'a', sender: 'a'.repeat(fieldLimits.sender + 1) }, 'sender'],
    ['a long subject', { text: 'a', subject: 'a'.repeat(fieldLimits.subject + 1) }, 'subject'],
    ['links that are no list', { text: 'a', links: 'https://a.example' }, 'links'],
    ['too many links', { text: 'a', links: Array(fieldLimits.links + 1).fill('') }, 'links'],
    ['a long link', { text: 'a', links: ['', 'a'.repeat(fieldLimits.link + 1)] }, 'links[1]'],
    ['a link that is not a string', { text: 'a', links: [null] }, 'links[0]'],
    ['an unknown field', { text: 'a', txet: 'b' }, 'txet'],
    ['a field that would reach the prototype', JSON.parse('{"text":"a","__proto__":{"x":1}}'), '__proto__'],
  ])('%s, naming the field in both languages', (_, input, field) => {
    const ja = refused(input)
    expect(ja.code).toBe('invalid-request')
    expect(ja.errors?.map((error) => error.field)).toEqual([field])
    expect(ja.detail).toMatch(/[ぁ-ん]/)
    const en = parseCheckRequest(input, 'en')
    expect(en.ok || en.problem.detail).toMatch(/^[ -~“”]+$/)
  })

  test('names the limit that was broken, in the unit of the field', () => {
    const links = Array(fieldLimits.links + 1).fill('')
    expect(refused({ text: 'a', links }).errors).toEqual([
      { field: 'links', message: 'リンクは 1,000 件までです。今は 1,001 件あります。', limit: 1_000 },
    ])
  })

  test('answers in the language that the input asks for, whatever the fallback', () => {
    expect(parseCheckRequest({ lang: 'ja' }, 'en')).toMatchObject({
      problem: { detail: '本文が空です。届いた内容を入れてください。' },
    })
  })

  test('never repeats more than a little of what was sent', () => {
    const input = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`${'k'.repeat(1_000)}${i}`, i]),
    )
    expect(JSON.stringify(refused(input)).length).toBeLessThan(3_000)
  })
})

test('any JSON value gets an answer, and a refusal is always a valid problem', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const parsed = parseCheckRequest(input)
      expect(parsed.ok || problem.safeParse(parsed.problem).success).toBe(true)
    }),
  )
})
