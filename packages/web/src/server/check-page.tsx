import { type Engine, type Message, rawMailLimits } from '@monban/engine'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  chosenMail,
  example,
  type FormValues,
  formValues,
  mailField,
  readChosenMail,
  readForm,
  valuesOfMail,
} from '../check/form.ts'
import { type CheckState, emptyState, pathFor } from '../check/state.ts'
import type { Locale } from '../locales/messages.ts'
import { CheckPage } from '../views/check-page.tsx'
import { PlainPage } from '../views/plain-page.tsx'
import type { Renderer } from './render.tsx'

/** Longest form read, in megabytes: the largest mail, and the longest text at three bytes a character with room for the rest. */
const formLimit = rawMailLimits.mail / 1024 ** 2 + 1

/** Reads a raw mail; undefined for what is none. Throws a `MessageError` for one that breaks a limit. */
export type ReadMail = (bytes: Uint8Array) => Promise<Message | undefined>

interface Options {
  readonly engine: Engine
  readonly readMail: ReadMail
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
    bodyLimit({ maxSize: formLimit * 1024 ** 2, onError: (c) => tooLarge(c, locale, render) }),
    async (c) => {
      c.header('Cache-Control', 'no-store')
      const state = await judge(options, await readFields(c))
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

async function judge(options: Options, fields: Fields): Promise<CheckState> {
  const values = fields.example ? example : formValues((field) => fields[field])
  const file = chosenMail(values.channel, fields[mailField])
  if (file) return judgeMail(options, file, values)
  const read = readForm(values)
  if ('problems' in read) return { values, problems: read.problems, answer: null }
  return answer(options, read.message, values)
}

async function judgeMail(options: Options, file: File, values: FormValues): Promise<CheckState> {
  const read = await readChosenMail(file, options.readMail)
  if ('problem' in read) return { values, problems: [read.problem], answer: null }
  return answer(options, read.message, valuesOfMail(read.message))
}

async function answer(
  { engine, locale }: Options,
  message: Message,
  values: FormValues,
): Promise<CheckState> {
  const result = await engine.check(message, locale.lang)
  return { values, problems: [], answer: { result, values, place: 'server' } }
}

function tooLarge(c: Context, locale: Locale, render: Renderer): Response {
  const title = locale.t('tooLarge.title')
  const body = locale.t('tooLarge.body', { limit: `${formLimit} MB` })
  return c.html(render({ locale, title, content: <PlainPage heading={title} body={body} /> }), 413)
}
