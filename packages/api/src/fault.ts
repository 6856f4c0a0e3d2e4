import type { Lang } from '@monban/engine'
import type { z } from 'zod'

/** What is wrong with one field, before it is put into words. */
export interface Fault {
  readonly kind: FaultKind
  /** Path of a field or of the list it is in, such as `mail.attachments`; `body` for the whole. */
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
  | 'not-fields'
  | 'not-number'
  | 'not-yes-or-no'
  | 'not-one-of'
  | 'not-telephone-number'
  | 'not-time'
  | 'too-long'
  | 'too-many'
  | 'unknown'

/** Names of unknown fields come from outside: this much of one is repeated. */
const nameLimit = 40

/** Reads the faults out of an issue of the request's schema. Unknown fields give one fault each, `most` of them. */
export function toFaults(issue: z.core.$ZodIssue, most: number): Fault[] {
  const at = placeOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => ({ kind: 'unknown', ...under(at, key) }))
    case 'too_big':
      return [{ ...at, ...excess(issue) }]
    case 'too_small':
      return [{ kind: 'not-number', ...at }]
    case 'invalid_value':
      return [{ kind: 'not-one-of', ...at, allowed: issue.values }]
    case 'invalid_type':
      return [{ kind: wrongType(issue), ...at }]
    case 'invalid_format':
      return [{ kind: 'not-time', ...at }]
    default:
      return [{ kind: ownRule(issue), ...at }]
  }
}

/** Rules of our own name what they found; the one that does not wants something to read. */
function ownRule(issue: z.core.$ZodIssue): FaultKind {
  return issue.code === 'custom' && issue.params?.kind === 'not-telephone-number'
    ? 'not-telephone-number'
    : 'missing'
}

type Place = Pick<Fault, 'field' | 'position'>

/** The names up to the first place in a list, and that place; which field of an entry is at fault shows in the entry. */
function placeOf(path: readonly PropertyKey[]): Place {
  const position = path.find((step) => typeof step === 'number')
  const names = position === undefined ? path : path.slice(0, path.indexOf(position))
  return { field: names.map(String).join('.') || 'body', ...(position === undefined ? {} : { position }) }
}

function under({ field, position }: Place, key: string): Place {
  const name = key.slice(0, nameLimit)
  if (field === 'body') return { field: name }
  return {
    field: position === undefined ? `${field}.${name}` : field,
    ...(position === undefined ? {} : { position }),
  }
}

function excess(issue: z.core.$ZodIssueTooBig): Pick<Fault, 'kind' | 'limit' | 'actual'> {
  if (typeof issue.input === 'number') return { kind: 'not-number' }
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
  return wrongTypes[issue.expected] ?? 'not-string'
}

const wrongTypes: Readonly<Partial<Record<string, FaultKind>>> = {
  array: 'not-list',
  object: 'not-fields',
  int: 'not-number',
  number: 'not-number',
  boolean: 'not-yes-or-no',
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
  ja: {
    text: '本文',
    channel: '届き方',
    sender: '差出人',
    subject: '件名',
    links: 'リンク',
    lang: '言語',
    'mail.attachments': '添付ファイル',
    'mail.anchors': 'メールのリンク',
    number: '電話番号',
    at: 'かかってきた日時',
    policy: '設定',
    allow: '鳴らす番号の一覧',
    deny: '止める番号の一覧',
    earlierCalls: '前の着信の一覧',
    'calledForHelp.number': '通報した番号',
    'calledForHelp.at': '通報した日時',
  },
  en: {
    text: 'The text',
    channel: 'The channel',
    sender: 'The sender',
    subject: 'The subject',
    links: 'The list of links',
    lang: 'The language',
    'mail.attachments': 'The list of attachments',
    'mail.anchors': 'The list of links in the mail',
    number: 'The number',
    at: 'The time of the call',
    policy: 'The policy',
    allow: 'The list of numbers to ring',
    deny: 'The list of numbers to refuse',
    earlierCalls: 'The list of earlier calls',
    'calledForHelp.number': 'The number called for help',
    'calledForHelp.at': 'The time of the call for help',
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
    'not-list': ({ name }) => `${name}は並び（配列）で入れてください。`,
    'not-fields': ({ name }) => `${name}は項目名と値の組（オブジェクト）で入れてください。`,
    'not-number': ({ name }) => `${name}は 0 以上の整数で入れてください。`,
    'not-yes-or-no': ({ name }) => `${name}は true か false にしてください。`,
    'not-one-of': ({ name, allowed }) => `${name}は次のどれかにしてください：${allowed}。`,
    'not-telephone-number': ({ name }) => `${name}は電話番号として読めません。`,
    'not-time': ({ name }) => `${name}は 2026-11-24T09:30:00+09:00 の形（時差つき）で入れてください。`,
    'too-long': ({ name, limit, actual }) => `${name}は ${limit} 文字までです。今は ${actual} 文字あります。`,
    'too-many': ({ name, limit, actual }) => `${name}は ${limit} 件までです。今は ${actual} 件あります。`,
    unknown: ({ name }) => `「${name}」という項目はありません。`,
  },
  en: {
    'not-object': () => 'Send a JSON object that holds the fields of the request.',
    missing: ({ name }) => `${name} is empty. Put in what was received.`,
    'not-string': ({ name }) => `${name} must be a string.`,
    'not-list': ({ name }) => `${name} must be an array.`,
    'not-fields': ({ name }) => `${name} must be an object.`,
    'not-number': ({ name }) => `${name} must be a whole number of 0 or more.`,
    'not-yes-or-no': ({ name }) => `${name} must be true or false.`,
    'not-one-of': ({ name, allowed }) => `${name} must be one of: ${allowed}.`,
    'not-telephone-number': ({ name }) => `${name} cannot be read as a telephone number.`,
    'not-time': ({ name }) => `${name} must be a time with its offset, such as 2026-11-24T09:30:00+09:00.`,
    'too-long': ({ name, limit, actual }) => `${name} may have ${limit} characters. It has ${actual}.`,
    'too-many': ({ name, limit, actual }) => `${name} may have ${limit} entries. It has ${actual}.`,
    unknown: ({ name }) => `There is no field named “${name}”.`,
  },
}
