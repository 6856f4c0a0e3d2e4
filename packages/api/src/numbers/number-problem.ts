import type { Lang } from '@monban/engine'
import { type NumberError, type NumberProblem, numberLimits } from '@monban/engine/calls'
import { createProblem, type Problem } from '../problem.ts'
import { problems } from '../problems.ts'
import { sharedBy } from './shared-range.ts'

type Words = (limit: string) => string

const words: Readonly<Record<NumberProblem, Readonly<Record<Lang, Words>>>> = {
  empty: { ja: () => '電話番号が空です。', en: () => 'The number is empty.' },
  characters: {
    ja: () => '電話番号に使えるのは、数字、先頭の + か #、区切りの記号だけです。',
    en: () => 'A number consists of digits, perhaps with a + or # in front and separators between them.',
  },
  'only-zeros': { ja: () => '0 だけの番号はありません。', en: () => 'No number consists of zeros only.' },
  'too-long': {
    ja: (limit) => `電話番号は ${limit}までです。`,
    en: (limit) => `A number may have ${limit}.`,
  },
}

/** Why something in an address is no number. */
export function toNumberProblem({ problem, limit }: NumberError, lang: Lang): Problem {
  const message = words[problem][lang](limit === undefined ? '' : amounts[lang](limit))
  const errors = [{ field: 'number', message, ...(limit !== undefined && { limit }) }]
  return createProblem('invalid-number', { detail: message, errors })
}

const amounts: Readonly<Record<Lang, (limit: number) => string>> = {
  ja: (limit) => `${limit} ${limit === numberLimits.characters ? '文字' : '桁'}`,
  en: (limit) => `${limit} ${limit === numberLimits.characters ? 'characters' : 'digits'}`,
}

/** Why a range is not answered: its prefix is none, or something was asked for beside it. */
export function toRangeProblem(field: 'prefix' | 'query'): Problem {
  const message = field === 'query' ? noQuery : problems['range-not-shared'].explanation.en
  return createProblem('range-not-shared', {
    detail: message,
    errors: [{ field, message, limit: sharedBy }],
  })
}

const noQuery = 'A range takes no parameters: each of them would be shared by fewer numbers.'
