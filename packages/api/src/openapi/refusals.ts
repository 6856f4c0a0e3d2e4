import type { RouteConfig } from '@hono/zod-openapi'
import { createProblem, problemMediaType } from '../problem.ts'
import { type ProblemCode, problems } from '../problems.ts'
import { schemaRef } from './schemas.ts'

export type Responses = RouteConfig['responses']

/** One response per status; codes that share a status are its examples. */
export function refusals(...codes: readonly ProblemCode[]): Responses {
  const statuses = [...new Set(codes.map((code) => problems[code].status))]
  return Object.fromEntries(
    statuses.map((status) => [status, refusal(codes.filter((code) => problems[code].status === status))]),
  )
}

function refusal(codes: readonly ProblemCode[]): Responses[string] {
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
    content: {
      [problemMediaType]: {
        schema: schemaRef('Problem'),
        examples: Object.fromEntries(codes.map((code) => [code, { value: createProblem(code) }])),
      },
    },
  }
}
