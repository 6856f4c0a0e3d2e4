import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom; nothing else. See docs/architecture.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  'number-index': [],
  knowledge: ['engine'],
  api: ['engine'],
  server: ['engine', 'number-index', 'knowledge', 'api'],
  web: ['engine', 'knowledge', 'api'],
  cli: ['engine', 'number-index', 'knowledge', 'api', 'server', 'web'],
}

/** Packages whose code runs in the browser as well. */
const isomorphic = ['engine', 'knowledge', 'api']

interface Import {
  readonly from: string
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const imports = Object.keys(allowed).flatMap((name) => importsOf(name))

test('every package is in the table, and imports are found at all', () => {
  expect(readdirSync('packages').sort()).toEqual(Object.keys(allowed).sort())
  expect(imports.length).toBeGreaterThan(100)
})

test('packages import one way', () => {
  const upward = imports.filter(({ from, target }) => {
    const name = /^@monban\/([a-z-]+)/.exec(target)?.[1]
    return name !== undefined && !allowed[from]?.includes(name)
  })
  expect(upward).toEqual([])
})

test('the cli imports the server and the pages only in serve', () => {
  const wrong = imports.filter(
    ({ from, file, target, typeOnly }) =>
      from === 'cli' && !typeOnly && /^@monban\/(server|web)/.test(target) && basename(file) !== 'serve.ts',
  )
  expect(wrong).toEqual([])
})

test('what runs in the browser imports nothing of Node', () => {
  const node = imports.filter(({ from, target }) => isomorphic.includes(from) && target.startsWith('node:'))
  expect(node).toEqual([])
})

test('a package reaches another only through its door, never by a path', () => {
  const deep = imports.filter(({ file, target }) => {
    if (!target.startsWith('.')) return false
    const folder = join(file, '..', target).split('/').slice(0, 2).join('/')
    return folder !== file.split('/').slice(0, 2).join('/')
  })
  expect(deep).toEqual([])
})

test('package.json lists the packages that are imported, and no others', () => {
  for (const [name, mayImport] of Object.entries(allowed)) {
    const listed = Object.keys(
      JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')).dependencies ?? {},
    )
    const used = new Set(
      imports
        .filter(({ from }) => from === name)
        .map(({ target }) => target.split('/').slice(0, 2).join('/')),
    )
    const ours = mayImport.map((other) => `@monban/${other}`)
    expect(listed.filter((dependency) => ours.includes(dependency)).sort(), name).toEqual(
      ours.filter((dependency) => used.has(dependency)).sort(),
    )
  }
})

function importsOf(name: string): Import[] {
  return readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !basename(path).startsWith('_'))
    .flatMap((path) => {
      const file = `packages/${name}/src/${path}`
      const found = readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) (type )?(?:[^'"]*? from )?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
      )
      return [...found].map((match) => ({
        from: name,
        file,
        target: match[2] ?? match[3] ?? '',
        typeOnly: match[1] !== undefined,
      }))
    })
}
