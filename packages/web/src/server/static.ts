import type { Context, MiddlewareHandler } from 'hono'
import type { Asset, ClientFiles } from './assets.ts'

const forever = 'public, max-age=31536000, immutable'
const oneHour = 'public, max-age=3600'

/** Serves the built client. Addresses are looked up in a table, so no path can lead out of it. */
export function serveStatic(assets: ClientFiles['assets']): MiddlewareHandler {
  return async (c, next) => {
    const asset = assets.get(c.req.path)
    if (!asset || !['GET', 'HEAD'].includes(c.req.method)) return next()
    c.header('Content-Type', asset.type)
    c.header('Cache-Control', asset.immutable ? forever : oneHour)
    return c.body(chooseBody(c, asset))
  }
}

function chooseBody(c: Context, { body, brotli }: Asset): Uint8Array<ArrayBuffer> {
  if (!brotli) return body
  c.header('Vary', 'Accept-Encoding')
  if (!/\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')) return body
  c.header('Content-Encoding', 'br')
  return brotli
}
