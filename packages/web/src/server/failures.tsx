import type { Context, Hono } from 'hono'
import { locales } from '../locales/index.ts'
import type { Locale } from '../locales/messages.ts'
import { PlainPage } from '../views/plain-page.tsx'
import type { Renderer } from './render.tsx'

/** Says in plain words that there is no such page, or that we failed. Programs are left to the server's own answer. */
export function answerFailures(pages: Hono, render: Renderer): void {
  const plainPage = (locale: Locale, failure: 'notFound' | 'failure'): string => {
    const title = locale.t(`${failure}.title`)
    const content = <PlainPage heading={title} body={locale.t(`${failure}.body`)} />
    return render({ locale, title, content })
  }
  pages.all('*', (c, next) => {
    const wantsPage = c.req.header('Accept')?.includes('text/html')
    return wantsPage ? c.html(plainPage(localeOf(c), 'notFound'), 404) : next()
  })
  // Hono keeps the error in `c.error`, where the server's log finds it.
  pages.onError((_error, c) => c.html(plainPage(localeOf(c), 'failure'), 500))
}

function localeOf(c: Context): Locale {
  return /^\/en(\/|$)/.test(c.req.path) ? locales.en : locales.ja
}
