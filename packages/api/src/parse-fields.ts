import { type Lang, langs } from '@monban/engine'
import type { z } from 'zod'
import { describeFault, type Fault, toFaults } from './fault.ts'
import { createProblem, type FieldError, type Problem } from './problem.ts'

type ParsedFields<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly problem: Problem }

/** A request can break its contract in many places at once; this many are told. */
const mostErrors = 10

/**
 * Checks untrusted input against the schema of a request. Fields that are undefined count as not given. The problem is worded
 * in the `lang` of the input, or else in `fallback`.
 */
export function parseFields<T>(schema: z.ZodType<T>, input: unknown, fallback: Lang): ParsedFields<T> {
  const fields = definedFields(input)
  const parsed = schema.safeParse(fields, { reportInput: true })
  if (parsed.success) return { ok: true, data: parsed.data }
  const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, mostErrors)).slice(0, mostErrors)
  return { ok: false, problem: toProblem(faults, wantedLang(fields) ?? fallback) }
}

function definedFields(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
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
