import type { Engine } from '@monban/engine'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { example, formValues, readForm } from '../check/form.ts'
import { type CheckState, emptyState, pathFor } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import { CheckPage } from '../views/check-page.tsx'
import { PlainPage } from '../views/plain-page.tsx'
import type { Renderer } from './render.tsx'

/** Longest form read, in bytes: the longest text, at three bytes a character, and room for the rest. */
const formLimit = 1024 * 1024

interface Options {
  readonly engine: Engine
  readonly locale: Locale
  readonly render: Renderer
}

/** The check page of one language: the empty form, and the answer for those whose browser runs no script. */
export function addCheckPage(pages: Hono, options: Options): void {
  const { locale, render } = options
  const path = pathFor(locale.lang, '/')
  pages.get(path, (c) => {
    c.header('Cache-Control', 'no-cache')
    return c.html(checkPage(options, locale.t('check.title'), emptyState))
  })
  pages.post(
    path,
    bodyLimit({ maxSize: formLimit, onError: (c) => tooLarge(c, locale, render) }),
    async (c) => {
      c.header('Cache-Control', 'no-store')
      const state = await judge(options.engine, locale, await readFields(c))
      const title = state.answer?.result.explanation.verdict ?? locale.t('problem.title')
      return c.html(checkPage(options, title, state), state.answer ? 200 : 422)
    },
  )
}

function checkPage({ locale, render }: Options, title: string, state: CheckState): string {
  const description = locale.t('check.description')
  return render({ locale, title, description, path: '/', island: true, content: <CheckPage state={state} /> })
}

type Fields = Readonly<Record<string, unknown>>

/** A body that is no form has no fields, which the page then says of each. */
async function readFields(c: Context): Promise<Fields> {
  try {
    return await c.req.parseBody()
  } catch {
    return {}
  }
}

async function judge(engine: Engine, { lang }: Locale, fields: Fields): Promise<CheckState> {
  const values = fields.example ? example : formValues((field) => fields[field])
  const read = readForm(values)
  if ('problems' in read) return { values, problems: read.problems, answer: null }
  const result = await engine.check(read.message, lang)
  return { values, problems: [], answer: { result, values, place: 'server' } }
}

function tooLarge(c: Context, locale: Locale, render: Renderer): Response {
  const title = locale.t('tooLarge.title')
  const body = locale.t('tooLarge.body', { limit: '1 MB' })
  return c.html(render({ locale, title, content: <PlainPage heading={title} body={body} /> }), 413)
}
