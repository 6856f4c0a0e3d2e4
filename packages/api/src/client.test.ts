import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createClient } from './client.ts'
import { createProblem } from './problem.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server outside our control, so that the client meets answers that ours would never give. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const result = {
  level: 'no-signs',
  score: 0,
  kind: null,
  impersonates: null,
  campaign: null,
  reasons: [],
  advice: 'no-signs',
  notChecked: [],
  ruleVersion: '0',
  explanation: {
    lang: 'en',
    level: 'no-signs',
    verdict: 'No signs of a scam were found',
    kind: null,
    impersonates: null,
    campaign: null,
    summary: 'Nothing was found.',
    doNow: [],
    reasons: [],
    ifGenuine: { text: '本物なら、公式アプリでも同じ知らせが見られます。' },
    checkYourself: [],
    aftercare: [],
    contacts: [],
    notChecked: [],
  },
}

test('sends the request as JSON below the base address and returns the result', async () => {
  const seen: unknown[] = []
  const baseUrl = await serve(async (request, response) => {
    const chunks = await request.toArray()
    seen.push(
      request.method,
      request.url,
      request.headers['content-type'],
      JSON.parse(Buffer.concat(chunks).toString()),
    )
    response.end(JSON.stringify(result))
  })
  const client = createClient({ baseUrl: `${baseUrl}/monban` })
  expect(await client.check({ text: 'こんにちは', lang: 'en' })).toEqual(result)
  expect(seen).toEqual(['POST', '/monban/v1/check', 'application/json', { text: 'こんにちは', lang: 'en' }])
})

test('sends a raw mail as it is, and asks for a language in the address', async () => {
  const seen: unknown[] = []
  const baseUrl = await serve(async (request, response) => {
    const chunks = await request.toArray()
    seen.push(request.url, request.headers['content-type'], Buffer.concat(chunks))
    response.end(JSON.stringify(result))
  })
  const mail = Uint8Array.from([0x46, 0x72, 0x6f, 0x6d, 0x3a, 0x20, 0x82, 0xa0, 0x0d, 0x0a])
  expect(await createClient({ baseUrl }).checkMail(mail, { lang: 'en' })).toEqual(result)
  expect(seen).toEqual(['/v1/check?lang=en', 'message/rfc822', Buffer.from(mail)])
})

test('throws the problem that the server answers with', async () => {
  const problem = createProblem('text-too-long', {
    detail: 'The text may have 20,000 characters. It has 20,001.',
  })
  const baseUrl = await serve((_, response) =>
    response.writeHead(problem.status).end(JSON.stringify(problem)),
  )
  await expect(createClient({ baseUrl }).check({ text: 'a' })).rejects.toMatchObject({
    name: 'ProblemError',
    message: problem.detail,
    problem,
  })
})

test.each([
  ['a page instead of JSON', 200, '<!doctype html>'],
  ['JSON that is no verdict', 200, '{"level":"safe"}'],
  ['a failure that is no problem', 502, '<h1>Bad gateway</h1>'],
  ['a verdict with a failing status', 500, JSON.stringify(result)],
])('says so when the answer is %s', async (_, status, body) => {
  const baseUrl = await serve((_request, response) => response.writeHead(status).end(body))
  await expect(createClient({ baseUrl }).check({ text: 'a' })).rejects.toMatchObject({
    name: 'ClientError',
    reason: 'unexpected-answer',
    message: `${baseUrl}/v1/check answered ${status}, but not as Monban does`,
  })
})

test('says so when nothing listens', async () => {
  const baseUrl = await serve(() => {})
  await new Promise((resolve) => servers.splice(0)[0]?.close(resolve))
  await expect(createClient({ baseUrl }).check({ text: 'a' })).rejects.toMatchObject({
    reason: 'unreachable',
    message: `${baseUrl} could not be reached`,
  })
})

test('does not follow a redirect with the message', async () => {
  let reached = false
  const other = await serve((_, response) => {
    reached = true
    response.end(JSON.stringify(result))
  })
  const baseUrl = await serve((_, response) => response.writeHead(307, { location: other }).end())
  await expect(createClient({ baseUrl }).check({ text: 'a' })).rejects.toMatchObject({
    reason: 'unreachable',
  })
  expect(reached).toBe(false)
})

test('gives up after the time limit, also when only the body is late', async () => {
  const baseUrl = await serve((_, response) => response.write('{'))
  await expect(createClient({ baseUrl, timeout: 50 }).check({ text: 'a' })).rejects.toMatchObject({
    reason: 'too-slow',
    message: `${baseUrl} did not answer within 50 ms`,
  })
})

test('stops with the caller’s own reason when the caller gives up', async () => {
  const baseUrl = await serve(() => {})
  const controller = new AbortController()
  const answer = createClient({ baseUrl }).check({ text: 'a' }, { signal: controller.signal })
  const reason = new Error('changed my mind')
  controller.abort(reason)
  await expect(answer).rejects.toBe(reason)
})
