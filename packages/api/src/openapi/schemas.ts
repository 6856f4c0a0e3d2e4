import { z } from 'zod'
import { checkRequest } from '../check-request.ts'
import { checkResult, explanation, reason, source, span, statement } from '../check-result.ts'
import { callDecision } from '../numbers/call-decision.ts'
import { callRequest } from '../numbers/call-request.ts'
import { numberAnswer } from '../numbers/number-answer.ts'
import { callLabel, localized, numberRange, numberRecord } from '../numbers/number-record.ts'
import { rangeAnswer, rangeEntry } from '../numbers/range-answer.ts'
import { fieldError, problem } from '../problem.ts'

const status = z.object({ status: z.literal('ok') }).meta({ description: 'The answer to "are you there?".' })

const named = {
  CallDecision: callDecision,
  CallLabel: callLabel,
  CallRequest: callRequest,
  CheckRequest: checkRequest,
  CheckResult: checkResult,
  Explanation: explanation,
  FieldError: fieldError,
  Localized: localized,
  NumberAnswer: numberAnswer,
  NumberRange: numberRange,
  NumberRecord: numberRecord,
  Problem: problem,
  RangeAnswer: rangeAnswer,
  RangeEntry: rangeEntry,
  Reason: reason,
  ServiceStatus: status,
  Source: source,
  Span: span,
  Statement: statement,
} as const

type SchemaName = keyof typeof named

export function schemaRef(name: SchemaName): { $ref: string } {
  return { $ref: uri(name) }
}

/**
 * The schemas as OpenAPI 3.1 components. zod writes them itself, in the JSON Schema dialect of OpenAPI 3.1: the
 * generator of zod-openapi takes a field that may be absent but not undefined for a required one.
 */
export function componentSchemas(): [SchemaName, object][] {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri, io: 'input' })
  return Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name as SchemaName, schema])
}

function uri(name: string): string {
  return `#/components/schemas/${name}`
}
