import { foundingRequest } from '@monban/api/openapi'
import { beforeEach, expect, test } from 'vitest'
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

test.each([
  ['a check', 'post', '/v1/check', postJson(JSON.stringify(foundingRequest)), 200],
  ['an English check', 'post', '/v1/check', postJson('{"text":"至急","lang":"en"}'), 200],
  ['a wrong request', 'post', '/v1/check', postJson('{}'), 422],
  ['a long text', 'post', '/v1/check', postJson(JSON.stringify({ text: 'a'.repeat(20_001) })), 422],
  ['broken JSON', 'post', '/v1/check', postJson('{'), 400],
  ['a large body', 'post', '/v1/check', postJson(' '.repeat(262_145)), 413],
  ['a form', 'post', '/v1/check', { method: 'POST', body: 'a=b' }, 415],
  ['liveness', 'get', '/livez', {}, 200],
  ['readiness', 'get', '/readyz', {}, 200],
  ['the description', 'get', '/v1/openapi.json', {}, 200],
])('the answer to %s fits its own description', async (_, method, path, init: RequestInit, status) => {
  const response = await service.app.request(path, init)
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

test('the example answer is what the service answers to the example request', async () => {
  const { example } = document.paths['/v1/check']?.post?.responses[200]?.content['application/json'] ?? {}
  expect(example).toEqual(await (await service.check(foundingRequest)).json())
})
