import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseAst } from 'vitest/node'

export interface Expression {
  /** File and line. */
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression in the sources of the packages: literals, and `new RegExp` of constant text. */
export function expressionsOfPackages(): Expression[] {
  return readdirSync('packages').flatMap((name) =>
    readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !basename(path).startsWith('_'),
      )
      .flatMap((path) => expressionsIn(`packages/${name}/src/${path}`)),
  )
}

function expressionsIn(file: string): Expression[] {
  const code = readFileSync(file, 'utf8')
  return expressionsOf(code, file.endsWith('x') ? 'tsx' : 'ts').map(({ at, ...expression }) => ({
    where: `${file}:${code.slice(0, at).split('\n').length}`,
    ...expression,
  }))
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

interface Found {
  readonly source: string
  readonly flags: string
  readonly at: number
}

/** The expressions of a piece of code, in order. The parser knows a division from an expression; a scan would guess. */
export function expressionsOf(code: string, lang: 'ts' | 'tsx'): Found[] {
  const found: Found[] = []
  const open: unknown[] = [parseAst(code, { lang })]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (isNode(next)) found.push(...expressionAt(next))
    open.push(...Object.values(next).filter((value) => value !== undefined))
  }
  return found.sort((a, b) => a.at - b.at)
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value
}

function expressionAt(node: Node): Found[] {
  const { regex } = node as { regex?: { pattern: string; flags: string } }
  if (node.type === 'Literal' && regex) return [{ source: regex.pattern, flags: regex.flags, at: node.start }]
  const { callee, arguments: given } = node as { callee?: Node & { name?: string }; arguments?: Node[] }
  if (callee?.name !== 'RegExp' || !given?.[0]) return []
  const source = constant(given[0])
  const flags = given[1] ? constant(given[1]) : ''
  return source === undefined ? [] : [{ source, flags: flags ?? '', at: node.start }]
}

/** The text of a string, or of a template without blanks. */
function constant(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  const quasis = node.quasis as { value: { cooked: string } }[] | undefined
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined
}
