import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { bodyLimit, createClient } from '@monban/api'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../src/listen.ts'
import { type RunningServer, startServer } from '../src/start-server.ts'
import { foundingSms, temporaryConfig } from './_service.ts'

async function start(): Promise<RunningServer> {
  const server = await startServer(await temporaryConfig({ logLevel: 'silent' }))
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

/** A caller that writes what it likes, and collects what it gets. */
function dial(url: string): { socket: Socket; answer: Promise<string> } {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  const answer = once(socket, 'close').then(() => received)
  return { socket, answer }
}

const head = 'POST /v1/check HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n'

test('answers the typed client over a real port', async () => {
  const { url } = await start()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  const client = createClient({ baseUrl: url })
  expect(await client.check({ text: foundingSms })).toMatchObject({ level: 'scam' })
  await expect(client.check({ text: '' })).rejects.toMatchObject({ problem: { code: 'invalid-request' } })
})

test('shows the pages, which get the engine and the description', async () => {
  const config = await temporaryConfig({ logLevel: 'silent' })
  const server = await startServer(config, {
    pages: ({ engine, openApi }) =>
      new Hono().get('/', (c) => c.text(`${openApi.info.title} ${engine.ruleVersion}`)),
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  expect(await (await fetch(server.url)).text()).toMatch(/^Monban \w/)
})

test('refuses a large body that comes in chunks without a stated length', async () => {
  const { socket, answer } = dial((await start()).url)
  socket.write(`${head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n`)
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
  for (let sent = 0; sent <= bodyLimit; sent += 0x4000) socket.write(chunk)
  socket.write('0\r\n\r\n')
  expect(await answer).toMatch(/^HTTP\/1\.1 413 .*"code":"body-too-large"/s)
})

test('refuses a large body as soon as its length is stated', async () => {
  const { socket, answer } = dial((await start()).url)
  socket.write(`${head}content-length: ${bodyLimit + 1}\r\nconnection: close\r\n\r\n`)
  expect(await answer).toMatch(/^HTTP\/1\.1 413 /)
})

test('a taken port is one sentence, and nothing stays open behind it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const config = await temporaryConfig({ port, logLevel: 'silent' })
  await expect(startServer(config)).rejects.toMatchObject({
    name: 'StartError',
    message: `Port ${port} on 127.0.0.1 is in use: stop the program that uses it, or choose another with MONBAN_PORT (0 takes any free one).`,
  })
  const server = await startServer({ ...config, port: 0 })
  await server[Symbol.asyncDispose]()
})

test('an address of another machine is one sentence', async () => {
  const config = await temporaryConfig({ host: '203.0.113.1', logLevel: 'silent' })
  await expect(startServer(config)).rejects.toMatchObject({
    message: '203.0.113.1 is not an address of this machine: choose another with MONBAN_HOST.',
  })
})

test('stopping lets a running request finish and takes no new one', async () => {
  const server = await start()
  const body = JSON.stringify({ text: foundingSms })
  const { socket, answer } = dial(server.url)
  const half = Math.floor(body.length / 2)
  socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, half)}`)
  await setTimeout(50)
  const stopped = server[Symbol.asyncDispose]()
  await setTimeout(50)
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow()
  socket.write(body.slice(half))
  expect(await answer).toMatch(/^HTTP\/1\.1 200 .*"level":"scam"/s)
  await stopped
})

test('stopping is quick when nothing runs, and happens once however often it is asked for', async () => {
  const server = await start()
  await (await fetch(`${server.url}/livez`)).text()
  const begin = performance.now()
  await Promise.all([server[Symbol.asyncDispose](), server[Symbol.asyncDispose]()])
  expect(performance.now() - begin).toBeLessThan(1_000)
})

test('stopping cuts off a request that does not finish in time', async () => {
  const app = new Hono().get('/', () => new Promise<Response>(() => {}))
  const listener = await listen(app, { host: '127.0.0.1', port: 0 })
  const { socket, answer } = dial(listener.url)
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await setTimeout(50)
  const begin = performance.now()
  await listener.stop(100)
  expect(performance.now() - begin).toBeGreaterThanOrEqual(90)
  expect(await answer).toBe('')
})

test.each([
  ['0.0.0.0', /^http:\/\/localhost:\d+$/],
  ['localhost', /^http:\/\/localhost:\d+$/],
])('listening on %s gives an address that a browser here can open', async (host, pattern) => {
  const listener = await listen(
    new Hono().get('/', (c) => c.text('here')),
    { host, port: 0 },
  )
  expect(listener.url).toMatch(pattern)
  expect(await (await fetch(listener.url)).text()).toBe('here')
  await listener.stop(100)
})
