import { OpenAPIHono } from '@hono/zod-openapi'
import type { Examples } from './examples.ts'
import { createRoutes } from './routes.ts'
import { componentSchemas } from './schemas.ts'

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** Version of the HTTP contract. It moves on its own, apart from the packages. */
const apiVersion = '1.1.0'

/** Describes the API in OpenAPI 3.1, with these answers to the example requests. */
export function openApiDocument(examples: Partial<Examples> = {}): OpenApiDocument {
  const api = new OpenAPIHono()
  for (const [name, schema] of componentSchemas())
    api.openAPIRegistry.registerComponent('schemas', name, schema)
  for (const route of createRoutes(examples)) api.openAPIRegistry.registerPath(route)
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Monban',
      version: apiVersion,
      description:
        'What is this message, or this call, why, and what to do now. Every failure is a problem (RFC 9457) with a stable `code`, explained at `/docs/errors`. An unknown address is `not-found`, a wrong method `method-not-allowed`.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'check', description: 'Judging a message' },
      { name: 'numbers', description: 'Telephone numbers and calls' },
      { name: 'service', description: 'The service itself' },
    ],
  })
}
