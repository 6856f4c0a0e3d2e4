import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type Context, createContext } from './context.ts'
import { type Listener, listen } from './listen.ts'

export interface ServerOptions {
  /** Builds the site that is shown at `/`. */
  readonly pages?: (context: Pick<Context, 'engine' | 'readMail' | 'openApi'>) => Hono
}

export interface RunningServer extends AsyncDisposable {
  /** Where the site is, as a browser on this machine finds it. */
  readonly url: string
}

/** How long running requests may take to finish when the server stops, in milliseconds. */
const grace = 10_000

/**
 * Starts the service. Disposing of it stops it: no new requests, 10 seconds for those that run, then database and
 * directory are closed. Throws {@link StartError}, and leaves nothing open then.
 */
export async function startServer(config: Config, { pages }: ServerOptions = {}): Promise<RunningServer> {
  const context = await createContext(config)
  const listener = await serve(context, config, pages)
  context.directory.watch()
  let stopped: Promise<void> | undefined
  return {
    url: listener.url,
    [Symbol.asyncDispose]() {
      stopped ??= listener.stop(grace).then(() => context[Symbol.asyncDispose]())
      return stopped
    },
  }
}

async function serve(context: Context, config: Config, pages: ServerOptions['pages']): Promise<Listener> {
  try {
    return await listen(createApp(context, pages ? { pages: pages(context) } : {}), config)
  } catch (error) {
    await context[Symbol.asyncDispose]()
    throw error
  }
}
