import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { langs } from '@monban/engine'
import { privateDigits, sharedBy } from '../numbers/shared-range.ts'
import { type Examples, exampleCall, exampleNumber } from './examples.ts'
import { refusals } from './refusals.ts'
import { schemaRef } from './schemas.ts'

/** Operations on telephone numbers and calls. */
export function numberRoutes(examples: Partial<Examples>): readonly RouteConfig[] {
  return [lookUp(examples.number), range, screen(examples.call)]
}

function lookUp(example: Examples['number'] | undefined): RouteConfig {
  const answer = { schema: schemaRef('NumberAnswer'), ...(example && { example }) }
  return createRoute({
    method: 'get',
    path: '/v1/numbers/{number}',
    operationId: 'lookUpNumber',
    tags: ['numbers'],
    summary: 'Whose number is this, and what is known of it',
    description:
      'Any spelling: separators, full width, `tel:`, 184 or 186 in front and the 0 too many of `+81 0…` do not matter. Every number gets an answer: what is listed, or else what its range tells. The server sees the number; `/v1/numbers/range/{prefix}` asks without showing it.',
    request: {
      params: z.object({ number: z.string().meta({ example: exampleNumber }) }),
      query: z.object({
        lang: z
          .enum(langs)
          .optional()
          .meta({ description: 'Language of a refusal; an answer has both. Default: ja.' }),
      }),
    },
    responses: {
      200: { description: 'What is known.', content: { 'application/json': answer } },
      304: { description: 'The same as before, where the request names its `ETag`.' },
      ...refusals('invalid-number', 'internal'),
    },
  })
}

const range = createRoute({
  method: 'get',
  path: '/v1/numbers/range/{prefix}',
  operationId: 'lookUpRange',
  tags: ['numbers'],
  summary: 'A private look-up: everything that is listed of a range of numbers',
  description: `The prefix is the number from its country code on, without the plus and without its last ${privateDigits} digits. So ${sharedBy.toLocaleString('en')} numbers share each address, and nothing else is sent. A range that has fewer numbers is not answered; there is no paging, which would tell what was found. Anybody may cache the answer.`,
  request: { params: z.object({ prefix: z.string().meta({ example: '81312345' }) }) },
  responses: {
    200: {
      description: 'What is listed, and what the numbering plan says.',
      content: { 'application/json': { schema: schemaRef('RangeAnswer') } },
    },
    304: { description: 'The same as before, where the request names its `ETag`.' },
    ...refusals('range-not-shared', 'internal'),
  },
})

function screen(example: Examples['call'] | undefined): RouteConfig {
  const answer = { schema: schemaRef('CallDecision'), ...(example && { example }) }
  return createRoute({
    method: 'post',
    path: '/v1/calls/screen',
    operationId: 'screenCall',
    tags: ['numbers'],
    summary: 'What to do with a call that is ringing',
    description:
      'Rings, warns, silences or blocks, with the reason and its source. Police, courts, hospitals and public offices are never blocked, whatever any list says. Where no answer comes in time, let the call ring.',
    request: {
      body: {
        required: true,
        content: { 'application/json': { schema: schemaRef('CallRequest'), example: exampleCall } },
      },
    },
    responses: {
      200: { description: 'The decision.', content: { 'application/json': answer } },
      ...refusals('invalid-json', 'body-too-large', 'unsupported-media-type', 'invalid-request', 'internal'),
    },
  })
}
