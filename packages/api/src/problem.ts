import { z } from 'zod'
import { type ProblemCode, problemCodes, problems } from './problems.ts'

/** Media type of every answer that is not a success (RFC 9457). */
export const problemMediaType = 'application/problem+json'

export const fieldError = z
  .object({
    field: z.string().meta({
      description: 'Name of the field, such as `text` or `links[3]`; `body` for the body as a whole.',
      examples: ['text'],
    }),
    message: z.string().meta({ description: 'One sentence for a person.' }),
    limit: z
      .int()
      .nonnegative()
      .exactOptional()
      .meta({ description: 'The limit that was broken: characters, items or bytes.' }),
  })
  .meta({ description: 'What is wrong with one field.' })

export const problem = z
  .object({
    type: z.string().meta({
      description: 'Address of the explanation, relative to the server.',
      examples: ['/docs/errors#text-too-long'],
    }),
    title: z.string().meta({ description: 'The kind of failure in English; the same for every occurrence.' }),
    status: z.int().min(400).max(599).meta({ description: 'The HTTP status.' }),
    detail: z.string().meta({
      description:
        'This occurrence in words: in the language that `lang` asks for where fields are at fault.',
    }),
    instance: z.string().exactOptional().meta({ description: 'Names this occurrence in the server’s log.' }),
    code: z.enum(problemCodes).meta({ description: 'Stable code; decide by this one.' }),
    errors: z.array(fieldError).exactOptional().meta({ description: 'At most 10.' }),
  })
  .meta({ description: 'Why a request failed (RFC 9457).' })

export type Problem = z.infer<typeof problem>
export type FieldError = z.infer<typeof fieldError>

interface Occurrence {
  /** Default: the English explanation of the code. */
  readonly detail?: string
  readonly instance?: string
  readonly errors?: readonly FieldError[]
}

/** Describes one occurrence of a failure. */
export function createProblem(code: ProblemCode, occurrence: Occurrence = {}): Problem {
  const { status, title, explanation } = problems[code]
  const { detail = explanation.en, instance, errors } = occurrence
  return {
    type: `/docs/errors#${code}`,
    title,
    status,
    detail,
    ...(instance === undefined ? {} : { instance }),
    code,
    ...(errors === undefined ? {} : { errors: [...errors] }),
  }
}
