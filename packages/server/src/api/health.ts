import { setTimeout } from 'node:timers/promises'
import { createProblem, ProblemError } from '@monban/api'
import type { Handler } from 'hono'
import type { Context } from '../context.ts'

/** Time that the database has to answer, in milliseconds. */
const readinessBudget = 1_000

export const livez: Handler = (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })

export function readyz({ storage, logger }: Pick<Context, 'storage' | 'logger'>): Handler {
  return async (c) => {
    try {
      await within(readinessBudget, storage.instance())
    } catch (err) {
      logger.warn({ err }, 'the database does not answer')
      throw new ProblemError(createProblem('not-ready'))
    }
    return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' })
  }
}

/** Rejects when the answer takes longer than `ms`. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const late = setTimeout(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    timer.abort()
  }
}
