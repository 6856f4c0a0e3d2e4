import { type Problem, problemMediaType } from '@monban/api'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export function sendProblem(c: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': problemMediaType,
    'Cache-Control': 'no-store',
    ...headers,
  })
}
