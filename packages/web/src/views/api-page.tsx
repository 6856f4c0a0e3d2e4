import type { ComponentChildren, VNode } from 'preact'
import { pathFor } from '../check/state.ts'
import { useLocale } from './locale.ts'
import {
  type ApiDocument,
  type Content,
  type Endpoint,
  endpoints,
  limitsOf,
  type MediaType,
  type Parameter,
  type Schema,
  schemaName,
} from './openapi.ts'
import { Prose } from './prose.tsx'

/** The API for people, written from the same document that machines read. The document itself is in English. */
export function ApiPage({ document }: { document: ApiDocument }): VNode {
  const { lang, t } = useLocale()
  const all = endpoints(document)
  return (
    <div class="docs">
      <header class="headline">
        <h1>{t('api.title')}</h1>
        <p class="lead">{t('api.lead')}</p>
        <p>
          <a href="/v1/openapi.json">{t('api.document')}</a>{' '}
          <span class="note">{t('api.version', { version: document.info.version })}</span>
        </p>
        <p>
          {t('api.problems.lead')} <a href={pathFor(lang, '/docs/errors')}>{t('errors.title')}</a>
        </p>
      </header>
      <nav class="contents" aria-label={t('api.operations')}>
        <ul>
          {all.map(({ id, method, path }) => (
            <li>
              <a href={`#${id}`}>
                <code>
                  {method} {path}
                </code>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map((endpoint) => (
        <EndpointSection endpoint={endpoint} />
      ))}
      <h2>{t('api.schemas')}</h2>
      {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
        <SchemaSection name={name} schema={schema} />
      ))}
    </div>
  )
}

function EndpointSection({ endpoint }: { endpoint: Endpoint }): VNode {
  const { t } = useLocale()
  const { id, method, path, operation } = endpoint
  const { parameters = [], requestBody, responses } = operation
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <code>
          {method} {path}
        </code>
      </h2>
      {operation.summary && (
        <p class="lead" lang="en">
          {operation.summary}
        </p>
      )}
      <Prose text={operation.description} />
      {parameters.length > 0 && <Parameters parameters={parameters} of={`${method} ${path}`} />}
      {requestBody && (
        <>
          <h3>{t('api.body')}</h3>
          <Bodies content={requestBody.content} />
        </>
      )}
      <h3>{t('api.responses')}</h3>
      {Object.entries(responses).map(([status, { description, content }]) => (
        <div class="response">
          <p>
            <strong class="status">{status}</strong> <Prose text={description} inline />
          </p>
          {content && <Bodies content={content} />}
        </div>
      ))}
    </section>
  )
}

function Bodies({ content }: { content: Content }): VNode {
  return (
    <>
      {Object.entries(content).map(([mediaType, media]) => (
        <div class="body">
          <p>
            <code>{mediaType}</code> {media.schema && <Type schema={media.schema} />}
          </p>
          {examplesOf(media).map(([name, value]) => (
            <Example name={name} value={value} />
          ))}
        </div>
      ))}
    </>
  )
}

function examplesOf({ example, examples = {} }: MediaType): [string, unknown][] {
  const named = Object.entries(examples).map(([name, { value }]): [string, unknown] => [name, value])
  return example === undefined ? named : [['', example], ...named]
}

function Example({ name, value }: { name: string; value: unknown }): VNode {
  const { t } = useLocale()
  return (
    <details>
      <summary>
        {t('api.example')} {name && <code>{name}</code>}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide, so it scrolls by itself, by keyboard too */}
      <pre tabIndex={0} lang="und">
        {JSON.stringify(value, null, 2)}
      </pre>
    </details>
  )
}

/** `of` is the operation, so that no two tables of the page bear one name. */
function Parameters({ parameters, of }: { parameters: readonly Parameter[]; of: string }): VNode {
  const { t } = useLocale()
  return (
    <FieldTable label={`${of}, ${t('api.parameters')}`}>
      {parameters.map(({ name, required = false, schema = {}, description }) => (
        <FieldRow
          name={name}
          required={required}
          schema={description ? { ...schema, description } : schema}
        />
      ))}
    </FieldTable>
  )
}

function SchemaSection({ name, schema }: { name: string; schema: Schema }): VNode {
  const { properties = {}, required = [] } = schema
  return (
    <section aria-labelledby={`schema-${name}`}>
      <h3 id={`schema-${name}`}>
        <code>{name}</code>
      </h3>
      <Prose text={schema.description} />
      <FieldTable label={name}>
        {Object.entries(properties).map(([field, fieldSchema]) => (
          <FieldRow name={field} required={required.includes(field)} schema={fieldSchema} />
        ))}
      </FieldTable>
    </section>
  )
}

function FieldTable({ label, children }: { label: string; children: ComponentChildren }): VNode {
  const { t } = useLocale()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls inside its own region
    <section class="table" aria-label={`${label}: ${t('api.fields')}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('api.name')}</th>
            <th scope="col">{t('api.type')}</th>
            <th scope="col">{t('api.meaning')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

function FieldRow({ name, required, schema }: { name: string; required: boolean; schema: Schema }): VNode {
  const { t } = useLocale()
  return (
    <tr>
      <th scope="row">
        <code>{name}</code> {required && <span class="note">{t('api.required')}</span>}
      </th>
      <td>
        <Type schema={schema} />
      </td>
      <td>
        <Prose text={schema.description} />
      </td>
    </tr>
  )
}

function Type({ schema }: { schema: Schema }): VNode {
  const limits = limitsOf(schema)
  return (
    <span class="type">
      <BareType schema={schema} />
      {limits.length > 0 && <span class="note"> {limits.join(', ')}</span>}
    </span>
  )
}

function BareType({ schema }: { schema: Schema }): VNode {
  if (schema.$ref) {
    const name = schemaName(schema.$ref)
    return (
      <a href={`#schema-${name}`}>
        <code>{name}</code>
      </a>
    )
  }
  if (schema.anyOf) return <Alternatives of={schema.anyOf.map((one) => <BareType schema={one} />)} />
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  if (values.length > 0)
    return <Alternatives of={values.map((value) => <code>{JSON.stringify(value)}</code>)} />
  if (schema.items) {
    return (
      <>
        <BareType schema={schema.items} />
        <code>[]</code>
      </>
    )
  }
  return <code>{[schema.type ?? 'any'].flat().join(' | ')}</code>
}

function Alternatives({ of }: { of: readonly VNode[] }): VNode {
  return (
    <>
      {of.map((one, index) => (
        <>
          {index > 0 && ' | '}
          {one}
        </>
      ))}
    </>
  )
}
