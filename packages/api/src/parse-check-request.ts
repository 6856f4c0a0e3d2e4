import { type Lang, langs, type Message } from '@monban/engine'
import { checkRequest } from './check-request.ts'
import { describeFault, type Fault, toFaults } from './fault.ts'
import { createProblem, type FieldError, type Problem } from './problem.ts'

export type ParsedCheckRequest =
  | { readonly ok: true; readonly message: Message; readonly lang: Lang }
  | { readonly ok: false; readonly problem: Problem }

/** A request can break its contract in many places at once; this many are told. */
const mostErrors = 10

/**
 * Turns untrusted input, such as parsed JSON, form fields or command-line options, into a message to check.
 * Fields that are undefined, and a blank sender or subject, count as not given.
 * The problem is worded in the `lang` of the input, or else in `fallback`.
 */
export function parseCheckRequest(input: unknown, fallback: Lang = 'ja'): ParsedCheckRequest {
  const fields = givenFields(input)
  const parsed = checkRequest.safeParse(fields, { reportInput: true })
  if (parsed.success) {
    const { lang, ...message } = parsed.data
    return { ok: true, message, lang }
  }
  const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, mostErrors)).slice(0, mostErrors)
  return { ok: false, problem: toProblem(faults, wantedLang(fields) ?? fallback) }
}

function givenFields(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => isGiven(name, value)))
}

/** Forms send the fields that a person left empty. */
function isGiven(name: string, value: unknown): boolean {
  const mayBeBlank = name === 'sender' || name === 'subject'
  return value !== undefined && !(mayBeBlank && typeof value === 'string' && value.trim() === '')
}

function wantedLang(fields: unknown): Lang | undefined {
  const wanted = (fields as { lang?: unknown } | null | undefined)?.lang
  return langs.find((lang) => lang === wanted)
}

function toProblem(faults: readonly Fault[], lang: Lang): Problem {
  const longText = faults.some(({ kind, field }) => kind === 'too-long' && field === 'text')
  const errors = faults.map((fault) => toFieldError(fault, lang))
  const detail = errors.map(({ message }) => message).join(lang === 'ja' ? '' : ' ')
  return createProblem(longText ? 'text-too-long' : 'invalid-request', { detail, errors })
}

function toFieldError(fault: Fault, lang: Lang): FieldError {
  const { field, position, limit } = fault
  return {
    field: position === undefined ? field : `${field}[${position}]`,
    message: describeFault(fault, lang),
    ...(limit === undefined ? {} : { limit }),
  }
}
