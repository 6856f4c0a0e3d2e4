import { fileURLToPath } from 'node:url'
import { type Engine, langs } from '@monban/engine'
import { Hono } from 'hono'
import { pathFor } from '../check/state.ts'
import { locales } from '../locales/index.ts'
import { ApiPage } from '../views/api-page.tsx'
import { ErrorsPage } from '../views/errors-page.tsx'
import type { ApiDocument } from '../views/openapi.ts'
import { readClient } from './assets.ts'
import { addCheckPage, type ReadMail } from './check-page.tsx'
import { answerFailures } from './failures.tsx'
import { createRenderer } from './render.tsx'
import { securityHeaders } from './security-headers.ts'
import { serveStatic } from './static.ts'

export interface PagesOptions {
  readonly engine: Engine
  /** How a mail is read that a browser without script sends. */
  readonly readMail: ReadMail
  /** The OpenAPI 3.1 document that `/v1/openapi.json` answers with; asked for on every view of the reference. */
  readonly openApi: () => object
}

/** Where `vite build` puts the client; the same from `src/server` and from `dist/server`. */
const clientFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))

/**
 * Every page of the site and the files they load, to be mounted at `/` after everything else: an address that
 * nobody knows gets the page that says so, if the caller accepts HTML. Throws when the client has not been built.
 */
export function createPages({ engine, readMail, openApi }: PagesOptions): Hono {
  const client = readClient(clientFolder)
  const render = createRenderer(client)
  const pages = new Hono()
  pages.use(securityHeaders)
  for (const lang of langs) {
    const locale = locales[lang]
    addCheckPage(pages, { engine, readMail, locale, render })
    pages.get(pathFor(lang, '/docs/api'), (c) =>
      c.html(
        render({
          locale,
          title: locale.t('api.title'),
          path: '/docs/api',
          content: <ApiPage document={openApi() as ApiDocument} />,
        }),
      ),
    )
    pages.get(pathFor(lang, '/docs/errors'), (c) =>
      c.html(
        render({ locale, title: locale.t('errors.title'), path: '/docs/errors', content: <ErrorsPage /> }),
      ),
    )
  }
  pages.get('*', serveStatic(client.assets))
  answerFailures(pages, render)
  return pages
}
