import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createService, postJson } from './_service.ts'

const pages = new Hono()
  .get('/', (c) => c.html('<!doctype html>'))
  .get('/strict', (c) => c.html('', 200, { 'Content-Security-Policy': "default-src 'none'" }))

test.each([
  ['an answer', '/livez', {}],
  ['a page', '/', {}],
  ['a refusal', '/v1/check', postJson('{')],
  ['an unknown address', '/nothing', {}],
])('%s carries the headers that protect a browser', async (_, path, init: RequestInit) => {
  const { headers } = await (await createService({ pages })).app.request(path, init)
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.has('access-control-allow-origin')).toBe(false)
  expect(headers.has('strict-transport-security')).toBe(false)
})

test('a page may allow itself less', async () => {
  const { headers } = await (await createService({ pages })).app.request('/strict')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'")
})

test('a request is named by us, whatever name it brings', async () => {
  const { app } = await createService()
  const { headers } = await app.request('/livez', { headers: { 'x-request-id': 'mine' } })
  expect(headers.get('x-request-id')).not.toBe('mine')
})

test('pages come after the API: they cannot take its addresses', async () => {
  const greedy = new Hono().all('*', (c) => c.text('page'))
  const { app } = await createService({ pages: greedy })
  expect(await (await app.request('/about')).text()).toBe('page')
  expect((await app.request('/v1/nothing')).status).toBe(404)
  expect((await app.request('/livez', { method: 'POST' })).status).toBe(405)
})
