import { exampleCall, exampleNumber, foundingRequest } from '@monban/api/openapi'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createService, postJson, type Service } from './_service.ts'

interface Described {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content: Content }> }>>
  readonly components: { readonly schemas: Record<string, object> }
}
type Content = Record<string, { schema: object; example?: unknown }>

let service: Service
let document: Described

beforeEach(async () => {
  service = await createService()
  document = await (await service.app.request('/v1/openapi.json')).json()
})

/** Reads the document's own schema for an answer back into a validator. */
function described(
  path: string,
  method: string,
  { status, mediaType }: { status: number; mediaType: string },
) {
  const content = document.paths[path]?.[method]?.responses[status]?.content[mediaType]
  expect(content).toBeDefined()
  const whole = JSON.stringify({ ...content?.schema, $defs: document.components.schemas })
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
}

test.each<[string, string, string, RequestInit, number, string?]>([
  ['a check', 'post', '/v1/check', postJson(JSON.stringify(foundingRequest)), 200],
  ['an English check', 'post', '/v1/check', postJson('{"text":"至急","lang":"en"}'), 200],
  ['a wrong request', 'post', '/v1/check', postJson('{}'), 422],
  ['a long text', 'post', '/v1/check', postJson(JSON.stringify({ text: 'a'.repeat(20_001) })), 422],
  ['broken JSON', 'post', '/v1/check', postJson('{'), 400],
  ['a large body', 'post', '/v1/check', postJson(' '.repeat(262_145)), 413],
  ['a form', 'post', '/v1/check', { method: 'POST', body: 'a=b' }, 415],
  ['a listed number', 'get', '/v1/numbers/{number}', {}, 200, '/v1/numbers/05068815063'],
  ['an unlisted number', 'get', '/v1/numbers/{number}', {}, 200, '/v1/numbers/0320000001'],
  ['no number', 'get', '/v1/numbers/{number}', {}, 400, '/v1/numbers/0'],
  ['a range', 'get', '/v1/numbers/range/{prefix}', {}, 200, '/v1/numbers/range/81506881'],
  ['a narrow range', 'get', '/v1/numbers/range/{prefix}', {}, 400, '/v1/numbers/range/8150688'],
  ['a call', 'post', '/v1/calls/screen', postJson(JSON.stringify(exampleCall)), 200],
  ['a withheld call', 'post', '/v1/calls/screen', postJson('{"number":"withheld"}'), 200],
  ['a wrong call', 'post', '/v1/calls/screen', postJson('{"number":1}'), 422],
  ['liveness', 'get', '/livez', {}, 200],
  ['readiness', 'get', '/readyz', {}, 200],
  ['the description', 'get', '/v1/openapi.json', {}, 200],
])('the answer to %s fits its own description', async (_, method, path, init, status, address = path) => {
  const response = await service.app.request(address, init)
  expect(response.status).toBe(status)
  const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  const schema = described(path, method, { status, mediaType })
  expect(schema.safeParse(await response.json()).error).toBeUndefined()
  expect(schema.safeParse([]).success).toBe(false)
})

test('readiness describes its own failure too', async () => {
  await service.context.storage[Symbol.asyncDispose]()
  const response = await service.app.request('/readyz')
  const schema = described('/readyz', 'get', { status: 503, mediaType: 'application/problem+json' })
  expect(schema.safeParse(await response.json()).error).toBeUndefined()
})

describe('the example answer is what the service answers to the example request', () => {
  const exampleOf = (method: string, path: string) =>
    document.paths[path]?.[method]?.responses[200]?.content['application/json']?.example

  test('of a check', async () => {
    expect(exampleOf('post', '/v1/check')).toEqual(await (await service.check(foundingRequest)).json())
  })

  test('of a look-up', async () => {
    const answer = await (await service.app.request(`/v1/numbers/${exampleNumber}`)).json()
    expect(answer.known).toBe('exact')
    expect(exampleOf('get', '/v1/numbers/{number}')).toEqual(answer)
  })

  test('of a call', async () => {
    const response = await service.app.request('/v1/calls/screen', postJson(JSON.stringify(exampleCall)))
    const decision = await response.json()
    expect(decision.decision).toBe('block')
    expect(exampleOf('post', '/v1/calls/screen')).toEqual(decision)
  })
})
