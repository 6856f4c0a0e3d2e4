import { ProblemError, parseCheckRequest } from '@monban/api'
import type { Engine } from '@monban/engine'
import type { Handler } from 'hono'
import { readJson } from '../http/read-json.ts'

export function check(engine: Engine): Handler {
  return async (c) => {
    const parsed = parseCheckRequest(await readJson(c.req.raw))
    if (!parsed.ok) throw new ProblemError(parsed.problem)
    const result = await engine.check(parsed.message, parsed.lang)
    return c.json(result, 200, { 'Cache-Control': 'no-store' })
  }
}
