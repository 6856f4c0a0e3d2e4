import { ProblemError, parseCallRequest } from '@monban/api'
import type { Handler } from 'hono'
import type { Context } from '../context.ts'
import { readJson } from '../http/read-body.ts'

export function screenCall({ numbers, clock }: Pick<Context, 'numbers' | 'clock'>): Handler {
  return async (c) => {
    const parsed = parseCallRequest(await readJson(c.req.raw), clock())
    if (!parsed.ok) throw new ProblemError(parsed.problem)
    return c.json(numbers.screen(parsed), 200, { 'Cache-Control': 'no-store' })
  }
}
