import { bodyLimit } from '@monban/api'
import { describe, expect, test } from 'vitest'
import { readJson } from './read-body.ts'

const json = { 'content-type': 'application/json' }

function post(body: BodyInit | null, headers: Record<string, string> = json): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

/** A body without a stated length, in pieces. */
function stream(size: number, piece = 10_000): ReadableStream<Uint8Array> {
  let left = size
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(new Uint8Array(Math.min(piece, left)).fill(0x20))
      left -= piece
    },
  })
}

async function codeOf(request: Request): Promise<string> {
  const error = await readJson(request).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return (error as { problem: { code: string } }).problem.code
}

test('reads JSON in UTF-8, with or without a byte order mark or parameters', async () => {
  expect(await readJson(post('{"text":"至急"}'))).toEqual({ text: '至急' })
  expect(await readJson(post('\ufeff[1]', { 'content-type': 'Application/JSON ; charset=utf-8' }))).toEqual([
    1,
  ])
})

describe('counts the bytes that arrive', () => {
  test('and takes exactly the limit', async () => {
    const body = `"${'あ'.repeat((bodyLimit - 4) / 3)}"`.padEnd(bodyLimit - ((bodyLimit - 4) / 3) * 2, ' ')
    expect(new TextEncoder().encode(body)).toHaveLength(bodyLimit)
    expect(await readJson(post(body))).toHaveLength((bodyLimit - 4) / 3)
  })

  test('and refuses one more, naming the limit', async () => {
    await expect(readJson(post(' '.repeat(bodyLimit + 1)))).rejects.toMatchObject({
      problem: { code: 'body-too-large', errors: [{ field: 'body', limit: bodyLimit }] },
    })
  })

  test('whether or not a length is stated, and whatever it says', async () => {
    expect(await codeOf(post(stream(bodyLimit + 1)))).toBe('body-too-large')
    expect(await codeOf(post(stream(bodyLimit + 1), { ...json, 'content-length': '2' }))).toBe(
      'body-too-large',
    )
  })

  test('and stops reading at the limit', async () => {
    const endless = stream(Number.POSITIVE_INFINITY)
    expect(await codeOf(post(endless))).toBe('body-too-large')
  })

  test('but does not wait for them when the stated length is already too much', async () => {
    const silent = new ReadableStream<Uint8Array>()
    expect(await codeOf(post(silent, { ...json, 'content-length': `${bodyLimit + 1}` }))).toBe(
      'body-too-large',
    )
  })
})

test.each([
  ['no type', {}],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'content-type': 'text/plain' }],
  ['a type that only begins alike', { 'content-type': 'application/jsonp' }],
  ['compressed JSON', { ...json, 'content-encoding': 'gzip' }],
])('refuses %s as an unsupported media type', async (_, headers: Record<string, string>) => {
  const request = post('{}', headers)
  if (!('content-type' in headers)) request.headers.delete('content-type')
  expect(await codeOf(request)).toBe('unsupported-media-type')
})

test('takes a body that breaks off for invalid JSON, since its rest will never come', async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) })
  expect(await codeOf(post(broken))).toBe('invalid-json')
})

test.each([
  ['nothing', null],
  ['half of an object', '{"text":'],
  ['a single quote', "{'text':1}"],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0x83, 0x41, 0x22])],
])('refuses %s as invalid JSON', async (_, body) => {
  expect(await codeOf(post(body))).toBe('invalid-json')
})
