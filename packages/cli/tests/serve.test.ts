import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect, foundingText, monban, start } from './_monban.ts'

let folder: string
let children: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-serve-'))
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

async function serve() {
  const child = start(['serve', '--port', '0', '--data', join(folder, 'data')])
  children.push(child)
  const said = collect(child)
  await expect.poll(() => said.stdout, { timeout: 10_000 }).toContain('\n')
  return { child, said, url: said.stdout.match(/http:\S+/)?.[0] ?? '' }
}

describe('a running server', () => {
  test('prints the address of the page in one line', async () => {
    const { said, url } = await serve()
    expect(said.stdout).toMatch(/^門番を開きました \/ Monban is ready: http:\/\/127\.0\.0\.1:\d+\/\n$/)
    const page = await fetch(url)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  test('answers POST /v1/check with the bytes that check --json prints', async () => {
    const { url } = await serve()
    for (const lang of ['ja', 'en']) {
      const answer = await fetch(new URL('v1/check', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: foundingText, lang }),
      })
      const { stdout } = await monban(['check', '--json', '--lang', lang, foundingText])
      expect(stdout).toBe(`${await answer.text()}\n`)
    }
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends with exit code 0 on %s', async (signal) => {
    const { child, url } = await serve()
    await fetch(url)
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([0, null])
  })
})

describe('a server that cannot start says why in one line, without a stack', () => {
  async function refusal(args: readonly string[]) {
    const { code, stdout, stderr } = await monban(['serve', '--host', '127.0.0.1', ...args])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^monban: .*\n$/)
    expect(stderr).not.toMatch(/\bat \S+:\d+/)
    return stderr
  }

  test('when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const stderr = await refusal(['--port', port, '--data', join(folder, 'data')])
    taken.close()
    expect(stderr).toContain(port)
    expect(stderr).toContain('--port')
  })

  test('when the data folder lies below a regular file', async () => {
    await writeFile(join(folder, 'file'), '')
    const data = join(folder, 'file', 'data')
    expect(await refusal(['--port', '0', '--data', data])).toContain(data)
  })

  test('when the database is not one', async () => {
    await writeFile(join(folder, 'monban.db'), randomBytes(8_192))
    expect(await refusal(['--port', '0', '--data', folder])).toContain(folder)
  })
})
