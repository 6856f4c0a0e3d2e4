import type { Lang, MessageError } from '@monban/engine'
import { createProblem, type Problem } from './problem.ts'
import { problems } from './problems.ts'

/** Words for the limits on a raw mail; what is not here cannot be broken by one. */
const limits: Readonly<
  Partial<Record<MessageError['field'], Readonly<Record<Lang, (limit: string) => string>>>>
> = {
  mail: {
    ja: (limit) => `メールは ${limit} バイトまでです。`,
    en: (limit) => `A mail may have ${limit} bytes.`,
  },
  headers: {
    ja: (limit) => `メールのヘッダーは ${limit} バイトまでです。`,
    en: (limit) => `The headers of a mail may have ${limit} bytes.`,
  },
  parts: {
    ja: (limit) => `メールの中の部分は ${limit} 個までです。`,
    en: (limit) => `A mail may have ${limit} parts.`,
  },
  nesting: {
    ja: (limit) => `メールの中の入れ子は ${limit} 段までです。`,
    en: (limit) => `The parts of a mail may be nested ${limit} deep.`,
  },
}

const grouped = new Intl.NumberFormat('en')

/** Why a raw mail could not be read: the limit that it broke, or, without one, that it is no mail. */
export function toMailProblem(broken: MessageError | undefined, lang: Lang): Problem {
  const words = broken && limits[broken.field]?.[lang](grouped.format(broken.limit))
  if (!broken || words === undefined)
    return createProblem('invalid-mail', { detail: problems['invalid-mail'].explanation[lang] })
  const errors = [{ field: broken.field, message: words, limit: broken.limit }]
  return createProblem('invalid-mail', { detail: words, errors })
}
