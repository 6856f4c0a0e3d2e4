import type { Lang, Message } from '@monban/engine'
import { checkRequest } from './check-request.ts'
import { parseFields } from './parse-fields.ts'
import type { Problem } from './problem.ts'

export type ParsedCheckRequest =
  | { readonly ok: true; readonly message: Message; readonly lang: Lang }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Turns untrusted input, such as parsed JSON, form fields or command-line options, into a message to check.
 * Fields that are undefined, and a blank sender or subject, count as not given.
 * The problem is worded in the `lang` of the input, or else in `fallback`.
 */
export function parseCheckRequest(input: unknown, fallback: Lang = 'ja'): ParsedCheckRequest {
  const parsed = parseFields(checkRequest, withoutBlanks(input), fallback)
  if (!parsed.ok) return parsed
  const { lang, ...message } = parsed.data
  return { ok: true, message, lang }
}

/** Forms send the fields that a person left empty. */
function withoutBlanks(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => !isBlank(name, value)))
}

function isBlank(name: string, value: unknown): boolean {
  const mayBeBlank = name === 'sender' || name === 'subject'
  return mayBeBlank && typeof value === 'string' && value.trim() === ''
}
