import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Problem, problem } from '@monban/api'
import type { Hono } from 'hono'
import { expect, onTestFinished } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { type Context, type ContextOptions, createContext } from '../src/context.ts'

export async function temporaryConfig(settings: Partial<Config> = {}): Promise<Config> {
  const folder = await mkdtemp(join(tmpdir(), 'monban-server-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return {
    host: '127.0.0.1',
    port: 0,
    dataDir: join(folder, 'data'),
    numbersDir: join(folder, 'numbers'),
    logLevel: 'info',
    mailAuth: 'off',
    trustedAuthserv: [],
    ...settings,
  }
}

/** What tests know does not grow old. */
const today = Date.parse('2026-11-24T09:30:00+09:00')

export interface Service {
  readonly app: Hono
  readonly context: Context
  /** Everything that was logged. */
  readonly log: string[]
  check(body: unknown): Promise<Response>
}

/** The whole service without a port, on a database of its own. */
export async function createService(
  options: { pages?: Hono; settings?: Partial<Config> } & Pick<
    ContextOptions,
    'engine' | 'resolver' | 'starter'
  > = {},
): Promise<Service> {
  const { pages, settings, ...contextOptions } = options
  const log: string[] = []
  const sink = { write: (line: string) => log.push(line) }
  const context = await createContext(await temporaryConfig(settings), {
    clock: () => today,
    ...contextOptions,
    log: sink,
  })
  onTestFinished(() => context[Symbol.asyncDispose]())
  const app = createApp(context, pages ? { pages } : {})
  return {
    app,
    context,
    log,
    check: async (body) => app.request('/v1/check', postJson(JSON.stringify(body))),
  }
}

export function postJson(body: string): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json' } }
}

/** The problem in an answer, once it is shown to be a valid one whose status is that of the answer. */
export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = problem.parse(await response.json())
  expect(body.status).toBe(response.status)
  return body
}

export const foundingSms =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'
