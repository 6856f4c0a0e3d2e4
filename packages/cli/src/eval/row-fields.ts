import { channels, type Localized, levels } from '@monban/engine'
import { labels } from './facts.ts'

/** What a field may hold, and how to say so to a person. */
export interface Rule {
  readonly accepts: (value: unknown) => boolean
  readonly expected: Localized
}

export type Rules = Readonly<Record<string, Rule>>

/** A field that breaks its rule, or a line that is no row at all. */
export interface RowFault {
  /** Absent where the line as a whole is at fault. */
  readonly field?: string
  readonly words: Localized
}

const isString = (value: unknown): boolean => typeof value === 'string'

const string: Rule = {
  accepts: isString,
  expected: { ja: '文字列にしてください', en: 'must be a string' },
}
const stringOrNothing: Rule = { ...string, accepts: (value) => value == null || isString(value) }

/** Only told apart and printed, so that whoever numbers their groups or kinds need not quote the numbers. */
const nameOrNothing: Rule = {
  accepts: (value) => value == null || isString(value) || Number.isFinite(value),
  expected: { ja: '文字列か数にしてください', en: 'must be a string or a number' },
}

const id: Rule = {
  ...nameOrNothing,
  accepts: (value) => value !== '' && value != null && nameOrNothing.accepts(value),
}

const switchOrNothing: Rule = {
  accepts: (value) => value == null || typeof value === 'boolean',
  expected: { ja: 'true か false にしてください', en: 'must be true or false' },
}

const languageOrNothing: Rule = {
  // Two or three letters also bound the number of groups that are counted.
  accepts: (value) =>
    value == null || (typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9-]{1,32})?$/i.test(value)),
  expected: {
    ja: 'ja や en のような言語コードにしてください',
    en: 'must be a language code such as ja or en',
  },
}

const stringsOrNothing: Rule = {
  accepts: (value) => value == null || (Array.isArray(value) && value.every(isString)),
  expected: { ja: '文字列の配列にしてください', en: 'must be an array of strings' },
}

function oneOf(choices: readonly unknown[]): Rule {
  const list = choices.join(', ')
  return {
    accepts: (value) => choices.includes(value),
    expected: { ja: `${list} のどれかにしてください`, en: `must be one of ${list}` },
  }
}

/** Fields of a labelled message that we read. */
export const messageRules = {
  id,
  text: string,
  channel: oneOf([...channels, 'other']),
  label: oneOf(labels),
  subject: stringOrNothing,
  lang: languageOrNothing,
  sender: stringOrNothing,
  from_name: stringOrNothing,
  from_domain: stringOrNothing,
  urls: stringsOrNothing,
  group: nameOrNothing,
  kind: nameOrNothing,
  brand: nameOrNothing,
  origin: nameOrNothing,
  source: nameOrNothing,
  licence: nameOrNothing,
  date: nameOrNothing,
  placeholders: switchOrNothing,
} satisfies Rules

/** Fields of a verdict that an earlier run wrote down. */
export const outcomeRules = {
  id,
  level: oneOf(levels),
  score: {
    accepts: (value) => typeof value === 'number' && value >= 0 && value <= 100,
    expected: { ja: '0 から 100 の数にしてください', en: 'must be a number from 0 to 100' },
  },
  kind: stringOrNothing,
  impersonates: stringOrNothing,
  reasons: stringsOrNothing,
  ruleVersion: stringOrNothing,
  row: {
    accepts: (value) => {
      const facts = isObject(value) ? value : {}
      const texts = Object.values(facts).every((fact) => isString(fact) || typeof fact === 'boolean')
      return texts && oneOf(labels).accepts(facts.label)
    },
    expected: {
      ja: '--predictions が書いた形ではありません',
      en: 'is not of the form that --predictions writes',
    },
  },
  variants: {
    accepts: (value) =>
      value == null || (isObject(value) && Object.values(value).every(oneOf(levels).accepts)),
    expected: {
      ja: '--predictions が書いた形ではありません',
      en: 'is not of the form that --predictions writes',
    },
  },
} satisfies Rules

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first field of `raw` that breaks its rule. */
export function faultIn(raw: Readonly<Record<string, unknown>>, rules: Rules): RowFault | undefined {
  for (const [field, { accepts, expected }] of Object.entries(rules)) {
    if (!accepts(raw[field])) return { field, words: expected }
  }
  return undefined
}
