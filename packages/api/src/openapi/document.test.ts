import { expect, test } from 'vitest'
import { checkRequest } from '../check-request.ts'
import { problem } from '../problem.ts'
import { problemCodes } from '../problems.ts'
import { openApiDocument } from './document.ts'
import { foundingRequest } from './examples.ts'
import { createRoutes } from './routes.ts'

const document = JSON.parse(JSON.stringify(openApiDocument()))
const text = JSON.stringify(document)

test('is OpenAPI 3.1 and describes every route', () => {
  expect(document.openapi).toBe('3.1.0')
  const operations = createRoutes().map(({ method, path }) => document.paths[path][method].operationId)
  expect(operations).toEqual([
    'check',
    'lookUpNumber',
    'lookUpRange',
    'screenCall',
    'livez',
    'readyz',
    'openapi',
  ])
})

test('every reference leads to a schema, and every schema is used', () => {
  const referenced = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect([...new Set(referenced)].sort()).toEqual(Object.keys(document.components.schemas).sort())
})

test('fields that may be absent are not required', () => {
  const { CheckRequest, Source, Statement } = document.components.schemas
  expect(CheckRequest.required).toEqual(['text'])
  expect(CheckRequest.additionalProperties).toBe(false)
  expect(Source.required).toEqual(['url', 'title', 'kind', 'checkedOn'])
  expect(Statement.required).toEqual(['text'])
})

interface Shown {
  readonly content?: Record<string, { readonly examples?: Record<string, { readonly value: unknown }> }>
}

test('the refusals of all operations are those of the table, by status, with valid examples', () => {
  const operations = createRoutes().map(({ method, path }) => document.paths[path][method].responses)
  const shown = operations.flatMap((responses: Record<string, Shown>) =>
    Object.entries(responses).flatMap(([status, { content }]) =>
      Object.entries(content?.['application/problem+json']?.examples ?? {}).map(([code, { value }]) => {
        expect(String(problem.parse(value).status)).toBe(status)
        return code
      }),
    ),
  )
  // These belong to no operation.
  const elsewhere = ['not-found', 'method-not-allowed']
  const expected = problemCodes.filter((code) => !elsewhere.includes(code))
  expect([...new Set(shown)].sort()).toEqual(expected.sort())
})

test('the example request is the founding SMS, and is valid', () => {
  expect(document.paths['/v1/check'].post.requestBody.content['application/json'].example).toEqual(
    foundingRequest,
  )
  expect(checkRequest.parse(foundingRequest).text).toContain('05068815063')
})
