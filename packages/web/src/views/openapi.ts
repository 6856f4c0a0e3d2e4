/** The parts of an OpenAPI 3.1 document that the reference page shows. */
export interface ApiDocument {
  readonly info: { readonly version: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

export interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
}

/** Keys are media types. */
export type Content = Readonly<Record<string, MediaType>>

export interface MediaType {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

export interface Endpoint {
  /** Anchor on the page. */
  readonly id: string
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** Every operation, in the order of the document. */
export function endpoints({ paths = {} }: ApiDocument): Endpoint[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      return {
        id: operation.operationId ?? `${method}${path}`,
        method: method.toUpperCase(),
        path,
        operation,
      }
    }),
  )
}

/** The name at the end of a reference such as `#/components/schemas/Problem`. */
export function schemaName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

const bounds = [
  ['minimum', '≥'],
  ['maximum', '≤'],
  ['minLength', 'length ≥'],
  ['maxLength', 'length ≤'],
  ['minItems', 'items ≥'],
  ['maxItems', 'items ≤'],
] as const

/** The limits of a value in the notation of mathematics, which both languages read: `length ≤ 320`. */
export function limitsOf(schema: Schema): string[] {
  const limits = bounds.flatMap(([key, sign]) => {
    const bound = schema[key]
    // Generators write the limits of the number type itself; they tell a reader nothing.
    return bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? [] : `${sign} ${bound}`
  })
  return schema.default === undefined ? limits : [...limits, `= ${JSON.stringify(schema.default)}`]
}
