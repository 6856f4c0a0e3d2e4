import { bodyLimit, checkResult } from '@monban/api'
import { describe, expect, test } from 'vitest'
import { createService, foundingSms, postJson, problemOf } from './_service.ts'

describe('the founding SMS', () => {
  test('is a scam: an invented bill in the name of Amazon', async () => {
    const { check } = await createService()
    const response = await check({ text: foundingSms })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = await response.json()
    expect(checkResult.parse(body)).toEqual(body)
    expect(body).toMatchObject({ level: 'scam', kind: 'unpaid-charge', impersonates: 'amazon' })
  })

  test('gets the same answer byte for byte each time', async () => {
    const { check } = await createService()
    const [first, second] = await Promise.all([check({ text: foundingSms }), check({ text: foundingSms })])
    expect(await first.text()).toBe(await second.text())
  })

  test('is explained in the language that is asked for', async () => {
    const { check } = await createService()
    const { explanation } = await (await check({ text: foundingSms, lang: 'en' })).json()
    expect(explanation.lang).toBe('en')
    expect(explanation.summary).toMatch(/^[ -~’“”–—]+$/)
  })

  test('never reaches the log, and neither does its sender or anything in the address', async () => {
    const { app, log } = await createService()
    const body = JSON.stringify({ text: foundingSms, sender: '+815012345678', lang: 'xx' })
    await app.request(`/v1/check?q=${encodeURIComponent(foundingSms)}`, postJson(body))
    await app.request(`/v1/check/${encodeURIComponent(foundingSms)}`, postJson(body))
    await app.request('/v1/check', postJson(`${body}}`))
    await app.request('/v1/check', { ...postJson(body), headers: { 'content-type': foundingSms.slice(-11) } })
    expect(log).toHaveLength(4)
    expect(log.join('')).not.toMatch(/アマゾン|%E3%82%A2|05068815063|5012345678/)
    expect(JSON.parse(log[1] ?? '')).toMatchObject({ method: 'POST', route: '/v1/*', status: 404 })
  })
})

describe('limits', () => {
  test.each([
    ['sms', 20_001, 20_000],
    ['email', 200_001, 200_000],
  ])('a text for %s of %d characters is refused, naming field and limit', async (channel, length, limit) => {
    const { check } = await createService()
    const problem = await problemOf(await check({ text: 'a'.repeat(length), channel }))
    expect(problem).toMatchObject({ code: 'text-too-long', errors: [{ field: 'text', limit }] })
    expect(problem.detail).toContain(length.toLocaleString('en'))
  })

  test('a body of exactly 256 KB is read, and one byte more is refused', async () => {
    const { app } = await createService()
    // One character of three bytes, so that counting characters would be noticed.
    const bytes = (size: number) => '{"text":"あ"}'.padEnd(size - 2)
    expect(Buffer.byteLength(bytes(bodyLimit))).toBe(bodyLimit)
    expect((await app.request('/v1/check', postJson(bytes(bodyLimit)))).status).toBe(200)
    const problem = await problemOf(await app.request('/v1/check', postJson(bytes(bodyLimit + 1))))
    expect(problem).toMatchObject({ code: 'body-too-large', errors: [{ field: 'body', limit: bodyLimit }] })
  })
})

describe('hostile bodies', () => {
  test.each([
    ['a list nested as deep as fits', '['.repeat(bodyLimit / 2) + ']'.repeat(bodyLimit / 2), 422],
    ['a text nested as deep as fits', `{"text":${'['.repeat(131_000)}${']'.repeat(131_000)}}`, 422],
    ['an object nested as deep as fits', `${'{"a":'.repeat(43_000)}1${'}'.repeat(43_000)}`, 422],
    ['a field that would reach the prototype', '{"text":"a","__proto__":{"lang":"xx"}}', 422],
    ['a constructor', '{"text":"a","constructor":{"prototype":{"x":1}}}', 422],
    ['the same field twice', '{"text":"a","text":"b"}', 200],
    ['tens of thousands of links', `{"text":"a","links":[${'"",'.repeat(80_000)}""]}`, 422],
    ['lone surrogates', '{"text":"\\ud83d 至急 \\udc00"}', 200],
    ['null characters', '{"text":"至急\\u0000ご連絡\\u0000","sender":"\\u0000"}', 200],
    ['marks that turn the direction', '{"text":"\\u202e至急\\u2066"}', 200],
    ['nothing but marks on one letter', `{"text":"e${'\\u0301'.repeat(10_000)}"}`, 200],
  ])('%s does no harm', async (_, body, status) => {
    const { app, check } = await createService()
    const response = await app.request('/v1/check', postJson(body))
    expect(response.status).toBe(status)
    const answer = await response.json()
    if (status === 200) expect(checkResult.parse(answer)).toEqual(answer)
    expect(Object.prototype).not.toHaveProperty('lang')
    expect((await check({ text: foundingSms })).status).toBe(200)
  })

  test('spans stay inside a text with lone surrogates', async () => {
    const { check } = await createService()
    const text = `\ud83d${foundingSms}\udc00`
    const result = checkResult.parse(await (await check({ text })).json())
    const marked = result.reasons.flatMap(({ spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(marked).toContain('05068815063')
  })
})
