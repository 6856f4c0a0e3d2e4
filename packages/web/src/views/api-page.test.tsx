import { problemCodes } from '@monban/api'
import { openApiDocument } from '@monban/api/openapi'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { locales } from '../locales/index.ts'
import { ApiPage } from './api-page.tsx'
import { ErrorsPage } from './errors-page.tsx'
import { LocaleContext } from './locale.ts'
import { type ApiDocument, endpoints, limitsOf } from './openapi.ts'

const document = openApiDocument() as unknown as ApiDocument

function render(page: VNode): string {
  return renderToString(<LocaleContext.Provider value={locales.en}>{page}</LocaleContext.Provider>)
}

describe('the API reference', () => {
  const html = render(<ApiPage document={document} />)

  test('shows every operation of the document', () => {
    const all = endpoints(document)
    expect(all.length).toBeGreaterThan(0)
    for (const { id, method, path } of all) {
      expect(html).toContain(`href="#${id}"`)
      expect(html).toContain(`<h2 id="${id}"><code>${method} ${path}</code></h2>`)
    }
  })

  test('shows every part of the document, and no link to a part that is not there', () => {
    const names = Object.keys(document.components?.schemas ?? {})
    expect(names).toContain('CheckRequest')
    for (const name of names) expect(html).toContain(`id="schema-${name}"`)
    const linked = [...html.matchAll(/href="#schema-(\w+)"/g)].map(([, name]) => name)
    expect(linked.filter((name) => !names.includes(name ?? ''))).toEqual([])
  })

  test('escapes the examples', () => {
    expect(render(<ApiPage document={{ ...document, info: { version: '<b>1</b>' } }} />)).not.toContain('<b>')
  })
})

test('the error page has an anchor for every code', () => {
  const html = render(<ErrorsPage />)
  for (const code of problemCodes) expect(html).toContain(`id="${code}"`)
})

test('limits are written as mathematics, without those of the number type itself', () => {
  const schema = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, maxLength: 320, default: 'ja' }
  expect(limitsOf(schema)).toEqual(['≥ 0', 'length ≤ 320', '= "ja"'])
})
