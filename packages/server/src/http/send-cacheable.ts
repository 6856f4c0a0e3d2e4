import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** Answers with JSON, or that it is what the caller has. The tag names the content, so that every server gives the same. */
export function sendCacheable(c: Context, body: object, cacheControl: string): Response {
  const text = JSON.stringify(body)
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { ETag: tag, 'Cache-Control': cacheControl }
  if (knows(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers)
  return c.body(text, 200, { ...headers, 'Content-Type': 'application/json' })
}

/** Whoever compresses an answer on the way marks its tag as weak. */
function knows(tags: string | undefined, tag: string): boolean {
  return tags?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) ?? false
}
