import type { Lang } from '@monban/engine'
import type { z } from 'zod'

/** What is wrong with one field, before it is put into words. */
export interface Fault {
  readonly kind: FaultKind
  /** Name of a top-level field, `body` for the whole. */
  readonly field: string
  /** Place in a list, from 0. */
  readonly position?: number
  /** Values that would have been right, for `not-one-of`. */
  readonly allowed?: readonly unknown[]
  /** Characters for `too-long`, items for `too-many`. */
  readonly limit?: number
  readonly actual?: number
}

type FaultKind =
  | 'not-object'
  | 'missing'
  | 'not-string'
  | 'not-list'
  | 'not-one-of'
  | 'too-long'
  | 'too-many'
  | 'unknown'

/** Names of unknown fields come from outside: this much of one is repeated. */
const nameLimit = 40

/** Reads the faults out of an issue of the request's schema. Unknown fields give one fault each, `most` of them. */
export function toFaults(issue: z.core.$ZodIssue, most: number): Fault[] {
  const [name = 'body', position] = issue.path
  const at = { field: String(name), ...(typeof position === 'number' ? { position } : {}) }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => ({ kind: 'unknown', field: key.slice(0, nameLimit) }))
    case 'too_big':
      return [{ ...at, ...excess(issue) }]
    case 'invalid_value':
      return [{ kind: 'not-one-of', ...at, allowed: issue.values }]
    case 'invalid_type':
      return [{ kind: wrongType(issue), ...at }]
    default:
      // The one rule left: there must be something to read.
      return [{ kind: 'missing', ...at }]
  }
}

function excess(issue: z.core.$ZodIssueTooBig): Pick<Fault, 'kind' | 'limit' | 'actual'> {
  const { length } = issue.input as string | readonly unknown[]
  return {
    kind: issue.origin === 'array' ? 'too-many' : 'too-long',
    limit: Number(issue.maximum),
    actual: length,
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType): FaultKind {
  if (issue.path.length === 0) return 'not-object'
  if (issue.input === undefined) return 'missing'
  return issue.expected === 'array' ? 'not-list' : 'not-string'
}

/** One sentence for a person. */
export function describeFault(fault: Fault, lang: Lang): string {
  const { field, position, allowed = [], limit = 0, actual = 0 } = fault
  const name = names[lang][field] ?? field
  return sentences[lang][fault.kind]({
    name: position === undefined ? name : entry[lang](name, position + 1),
    allowed: allowed.join(', '),
    limit: grouped.format(limit),
    actual: grouped.format(actual),
  })
}

const grouped = new Intl.NumberFormat('en')

const names: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ja: { text: '本文', channel: '届き方', sender: '差出人', subject: '件名', links: 'リンク', lang: '言語' },
  en: {
    text: 'The text',
    channel: 'The channel',
    sender: 'The sender',
    subject: 'The subject',
    links: 'The list of links',
    lang: 'The language',
  },
}

const entry: Readonly<Record<Lang, (name: string, number: number) => string>> = {
  ja: (name, number) => `${name}の ${number} 件目`,
  en: (name, number) => `${name}, entry ${number},`,
}

interface Words {
  readonly name: string
  readonly allowed: string
  readonly limit: string
  readonly actual: string
}

const sentences: Readonly<Record<Lang, Readonly<Record<FaultKind, (words: Words) => string>>>> = {
  ja: {
    'not-object': () => '項目名と値の組（JSON のオブジェクト）を送ってください。',
    missing: ({ name }) => `${name}が空です。届いた内容を入れてください。`,
    'not-string': ({ name }) => `${name}は文字列で入れてください。`,
    'not-list': ({ name }) => `${name}は文字列の並び（配列）で入れてください。`,
    'not-one-of': ({ name, allowed }) => `${name}は次のどれかにしてください：${allowed}。`,
    'too-long': ({ name, limit, actual }) => `${name}は ${limit} 文字までです。今は ${actual} 文字あります。`,
    'too-many': ({ name, limit, actual }) => `${name}は ${limit} 件までです。今は ${actual} 件あります。`,
    unknown: ({ name }) => `「${name}」という項目はありません。`,
  },
  en: {
    'not-object': () => 'Send a JSON object that holds the fields of the message.',
    missing: ({ name }) => `${name} is empty. Put in what was received.`,
    'not-string': ({ name }) => `${name} must be a string.`,
    'not-list': ({ name }) => `${name} must be an array of strings.`,
    'not-one-of': ({ name, allowed }) => `${name} must be one of: ${allowed}.`,
    'too-long': ({ name, limit, actual }) => `${name} may have ${limit} characters. It has ${actual}.`,
    'too-many': ({ name, limit, actual }) => `${name} may have ${limit} entries. It has ${actual}.`,
    unknown: ({ name }) => `There is no field named “${name}”.`,
  },
}
