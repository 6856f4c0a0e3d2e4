import { createProblem, ProblemError } from '@monban/api'
import { createRoutes } from '@monban/api/openapi'
import { type ErrorHandler, type Handler, Hono, type NotFoundHandler } from 'hono'
import { compress } from 'hono/compress'
import { screenCall } from './api/calls.ts'
import { check } from './api/check.ts'
import { livez, readyz } from './api/health.ts'
import { lookUpNumber, lookUpRange } from './api/numbers.ts'
import type { Context } from './context.ts'
import { logRequests, nameRequest } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { sendProblem } from './http/send-problem.ts'

export interface AppOptions {
  /** The site, mounted at `/` after the API. */
  readonly pages?: Hono
}

/** The whole service as a function from request to response; it needs no port. */
export function createApp(context: Context, { pages }: AppOptions = {}): Hono {
  const app = new Hono()
  app.use(nameRequest, logRequests(context.logger), securityHeaders)
  app.post('/v1/check', check(context))
  app.get('/v1/numbers/range/:prefix', compress(), lookUpRange(context))
  // Without its number the address is still this one's, and the refusal says that the number is empty.
  app.on('GET', ['/v1/numbers/:number', '/v1/numbers/'], lookUpNumber(context))
  app.post('/v1/calls/screen', screenCall(context))
  app.get('/v1/openapi.json', (c) => c.json(context.openApi))
  app.get('/livez', livez)
  app.get('/readyz', readyz(context))
  for (const [path, methods] of allowedMethods()) app.all(path, refuseMethod(methods))
  app.all('/v1/*', answerNotFound)
  if (pages) app.route('/', pages)
  app.notFound(answerNotFound)
  app.onError(answerError)
  return app
}

/** The methods of each path that the contract describes; it writes `{number}` where the app writes `:number`. */
function allowedMethods(): Map<string, string> {
  const allowed = new Map<string, string>()
  for (const { path, method } of createRoutes()) {
    const methods = method === 'get' ? 'GET, HEAD' : method.toUpperCase()
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1')
    allowed.set(route, [allowed.get(route), methods].filter(Boolean).join(', '))
  }
  return allowed
}

function refuseMethod(methods: string): Handler {
  const problem = createProblem('method-not-allowed', { detail: `This address takes ${methods}.` })
  return (c) => sendProblem(c, problem, { Allow: methods })
}

const answerNotFound: NotFoundHandler = (c) => sendProblem(c, createProblem('not-found'))

/** Errors that nobody foresaw say nothing about themselves; the log tells them by the name in `instance`. */
const answerError: ErrorHandler = (error, c) => {
  if (error instanceof ProblemError) return sendProblem(c, error.problem)
  return sendProblem(c, createProblem('internal', { instance: `urn:uuid:${c.get('requestId')}` }))
}
