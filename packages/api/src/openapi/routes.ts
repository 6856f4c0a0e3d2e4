import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { type CheckResult, langs } from '@monban/engine'
import { mailMediaType } from '../limits.ts'
import { type Examples, exampleMail, foundingRequest } from './examples.ts'
import { numberRoutes } from './number-routes.ts'
import { type Responses, refusals } from './refusals.ts'
import { schemaRef } from './schemas.ts'

/** Every operation. `examples` are shown as the answers to the example requests. */
export function createRoutes(examples: Partial<Examples> = {}): readonly RouteConfig[] {
  return [check(examples.check), ...numberRoutes(examples), livez, readyz, description]
}

function check(example: CheckResult | undefined): RouteConfig {
  const answer = { schema: schemaRef('CheckResult'), ...(example && { example }) }
  return createRoute({
    method: 'post',
    path: '/v1/check',
    operationId: 'check',
    tags: ['check'],
    summary: 'What is this message, why, and what to do now',
    description:
      'Judges one message, or a raw mail with the media type `message/rfc822`. Nothing of it is stored, and nothing that it points to is fetched.',
    request: {
      query: z.object({ lang: z.enum(langs).optional().meta({ description: mailLang }) }),
      body: {
        required: true,
        content: {
          'application/json': { schema: schemaRef('CheckRequest'), example: foundingRequest },
          [mailMediaType]: { schema: { type: 'string' }, example: exampleMail },
        },
      },
    },
    responses: {
      200: {
        description: 'The verdict and its explanation.',
        content: { 'application/json': answer },
      },
      ...refusals(
        'invalid-json',
        'body-too-large',
        'unsupported-media-type',
        'invalid-request',
        'invalid-mail',
        'text-too-long',
        'internal',
      ),
    },
  })
}

const mailLang = 'Language of the answer to a raw mail; JSON has a field for it. Default: ja.'

const livez = createRoute({
  method: 'get',
  path: '/livez',
  operationId: 'livez',
  tags: ['service'],
  summary: 'Is the process alive',
  responses: { 200: healthy('The process answers.'), ...refusals('internal') },
})

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'readyz',
  tags: ['service'],
  summary: 'Can the service do its work',
  responses: { 200: healthy('The database answers too.'), ...refusals('not-ready', 'internal') },
})

const description = createRoute({
  method: 'get',
  path: '/v1/openapi.json',
  operationId: 'openapi',
  tags: ['service'],
  summary: 'This description',
  responses: {
    200: {
      description: 'An OpenAPI 3.1 document.',
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    ...refusals('internal'),
  },
})

function healthy(text: string): Responses[string] {
  return { description: text, content: { 'application/json': { schema: schemaRef('ServiceStatus') } } }
}
