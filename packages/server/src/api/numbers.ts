import { isSharedRange, ProblemError, toNumberProblem, toRangeProblem } from '@monban/api'
import { NumberError } from '@monban/engine/calls'
import type { Handler } from 'hono'
import type { Context } from '../context.ts'
import { sendCacheable } from '../http/send-cacheable.ts'
import { wantedLang } from '../http/wanted-lang.ts'

type Needed = Pick<Context, 'numbers'>

/** For whoever asked, and for as long as a person looks at it. */
const forOne = 'private, max-age=60'

/** For everybody; an objection must count within the hour. */
const forAll = 'public, max-age=600'

export function lookUpNumber({ numbers }: Needed): Handler {
  return (c) => {
    try {
      return sendCacheable(c, numbers.lookUp(c.req.param('number') ?? ''), forOne)
    } catch (error) {
      if (error instanceof NumberError)
        throw new ProblemError(toNumberProblem(error, wantedLang(c.req.query('lang'))))
      throw error
    }
  }
}

export function lookUpRange({ numbers, numbering }: Needed & Pick<Context, 'numbering'>): Handler {
  return async (c) => {
    const prefix = c.req.param('prefix') ?? ''
    if (new URL(c.req.url).search !== '') throw new ProblemError(toRangeProblem('query'))
    if (!isSharedRange(prefix, numbering)) throw new ProblemError(toRangeProblem('prefix'))
    return sendCacheable(c, await numbers.lookUpRange(prefix), forAll)
  }
}
