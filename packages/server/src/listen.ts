import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Localized } from '@monban/engine'
import type { Hono } from 'hono'
import type { Config } from './config.ts'
import { errorCode, StartError } from './start-error.ts'

export interface Listener {
  /** Address for a browser on this machine. */
  readonly url: string
  /** Takes no new requests, lets running ones finish for `grace` milliseconds, then cuts them off. */
  stop(grace: number): Promise<void>
}

/** A caller that dribbles is cut off: time for the head, and for the whole request, in milliseconds. */
const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000 }

/** Starts to answer requests. Throws {@link StartError} when the address cannot be used. */
export async function listen(app: Hono, { host, port }: Pick<Config, 'host' | 'port'>): Promise<Listener> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server
  try {
    await once(server.listen(port, host), 'listening')
  } catch (cause) {
    throw cannotListen(cause, host, port)
  }
  return {
    url: `http://${displayHost(host)}:${(server.address() as AddressInfo).port}`,
    stop: (grace) => stop(server, grace),
  }
}

function displayHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function stop(server: Server, grace: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // A connection turns idle when its last request ends, and would then be kept open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

/** Says which setting to change. */
export function cannotListen(cause: unknown, host: string, port: number): StartError {
  const code = errorCode(cause)
  const describe = known[code] ?? unknown
  return new StartError(describe({ host, port, code: code || String(cause) }), { cause })
}

interface Refused {
  readonly host: string
  readonly port: number
  readonly code: string
}

const noSuchHost = ({ host }: Refused): Localized => ({
  ja: `${host} はこのコンピューターのアドレスではありません。MONBAN_HOST で別のアドレスを指定してください。`,
  en: `${host} is not an address of this machine: choose another with MONBAN_HOST.`,
})

const known: Readonly<Record<string, (refused: Refused) => Localized>> = {
  EADDRINUSE: ({ host, port }) => ({
    ja: `${host} のポート ${port} はすでに使われています。使っているプログラムを止めるか、MONBAN_PORT で別の番号を指定してください（0 なら空いている番号を選びます）。`,
    en: `Port ${port} on ${host} is in use: stop the program that uses it, or choose another with MONBAN_PORT (0 takes any free one).`,
  }),
  EACCES: ({ port }) => ({
    ja: `ポート ${port} を使う権限がありません。MONBAN_PORT で 1024 以上の番号を指定してください。`,
    en: `Port ${port} may not be used without special rights: choose one from 1024 up with MONBAN_PORT.`,
  }),
  EADDRNOTAVAIL: noSuchHost,
  ENOTFOUND: noSuchHost,
}

const unknown = ({ host, port, code }: Refused): Localized => ({
  ja: `${host} のポート ${port} で待ち受けられません（${code}）。MONBAN_HOST と MONBAN_PORT を確かめてください。`,
  en: `Port ${port} on ${host} cannot be used (${code}): check MONBAN_HOST and MONBAN_PORT.`,
})
