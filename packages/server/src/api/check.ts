import { mailMediaType, ProblemError, parseCheckRequest, toMailProblem } from '@monban/api'
import { type Lang, type Message, MessageError } from '@monban/engine'
import type { Handler } from 'hono'
import type { Context } from '../context.ts'
import { mediaTypeOf, readJson, readMailBody } from '../http/read-body.ts'
import { wantedLang } from '../http/wanted-lang.ts'

export function check({ engine, readMail }: Pick<Context, 'engine' | 'readMail'>): Handler {
  return async (c) => {
    const request = c.req.raw
    const { message, lang } =
      mediaTypeOf(request) === mailMediaType
        ? await fromMail(request, readMail, wantedLang(c.req.query('lang')))
        : fromJson(await readJson(request))
    const result = await engine.check(message, lang)
    return c.json(result, 200, { 'Cache-Control': 'no-store' })
  }
}

interface Question {
  readonly message: Message
  readonly lang: Lang
}

function fromJson(body: unknown): Question {
  const parsed = parseCheckRequest(body)
  if (!parsed.ok) throw new ProblemError(parsed.problem)
  return parsed
}

async function fromMail(request: Request, readMail: Context['readMail'], lang: Lang): Promise<Question> {
  const bytes = await readMailBody(request)
  try {
    const message = await readMail(bytes)
    if (message) return { message, lang }
  } catch (error) {
    if (error instanceof MessageError) throw new ProblemError(toMailProblem(error, lang))
    throw error
  }
  throw new ProblemError(toMailProblem(undefined, lang))
}
