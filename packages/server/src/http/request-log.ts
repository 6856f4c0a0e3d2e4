import type { MiddlewareHandler } from 'hono'
import { requestId } from 'hono/request-id'
import { routePath } from 'hono/route'
import type { Logger } from '../logger.ts'

/** Names every request. The caller cannot choose the name, so nothing of theirs reaches the log through it. */
export const nameRequest = requestId({ headerName: '' })

/** One line per request: the route that answered, never the address, which may hold what someone typed. */
export function logRequests(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const requestId = c.get('requestId')
    // Not `c.header`, which would rebuild the answer around a stream; sending it took a third longer.
    c.res.headers.set('X-Request-Id', requestId)
    const { status } = c.res
    const entry = {
      requestId,
      method: c.req.method,
      route: routePath(c),
      status,
      ms: Math.round((performance.now() - start) * 100) / 100,
    }
    // Pages may word their own failures, so errors are logged here, where those of every part arrive.
    if (status >= 500) logger.error({ ...entry, err: c.error }, 'request failed')
    else logger.info(entry, 'request')
  }
}
