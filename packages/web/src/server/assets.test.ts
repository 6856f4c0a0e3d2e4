import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { readClient } from './assets.ts'
import { serveStatic } from './static.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-assets-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.vite'))
  const files = {
    '.vite/manifest.json': JSON.stringify({
      'src/a.ts': { file: 'assets/a-1.js', imports: ['_b.js'] },
      '_b.js': { file: 'assets/b-2.js' },
    }),
    'assets/a-1.js': 'export {}',
    'assets/a-1.js.br': 'compressed',
    'assets/b-2.js': 'export {}',
    'mark.svg': '<svg/>',
    'notes.md': 'not for the public',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})

function request(path: string, headers: Record<string, string> = {}) {
  const app = new Hono().get('*', serveStatic(readClient(folder).assets))
  return app.request(path, { headers })
}

describe('readClient', () => {
  test('says how to build the client when there is none', () => {
    expect(() => readClient(join(folder, 'nowhere'))).toThrow(/have not been built.*npm run build/)
  })

  test('says which entry the build lacks', () => {
    expect(() => readClient(folder).entry('src/c.ts')).toThrow(/without src\/c\.ts/)
  })

  test('knows an entry’s file and what it imports at once', () => {
    expect(readClient(folder).entry('src/a.ts')).toEqual({
      file: '/assets/a-1.js',
      imports: ['/assets/b-2.js'],
    })
  })
})

describe('serveStatic', () => {
  test('keeps hashed files for ever and others for an hour', async () => {
    const hashed = await request('/assets/a-1.js')
    expect(hashed.headers.get('cache-control')).toContain('immutable')
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const named = await request('/mark.svg')
    expect(named.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(named.headers.get('content-type')).toBe('image/svg+xml')
  })

  test('sends the compressed file to those who can read it', async () => {
    const compressed = await request('/assets/a-1.js', { 'accept-encoding': 'gzip, br' })
    expect(compressed.headers.get('content-encoding')).toBe('br')
    expect(await compressed.text()).toBe('compressed')
    const plain = await request('/assets/a-1.js', { 'accept-encoding': 'gzip' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('vary')).toBe('Accept-Encoding')
    expect(await plain.text()).toBe('export {}')
  })

  test.each([
    '/notes.md',
    '/.vite/manifest.json',
    '/assets/a-1.js.br',
    '/assets/',
    '/assets/../.vite/manifest.json',
    '/assets/%2e%2e/.vite/manifest.json',
    '/..%2f..%2fpackage.json',
    '/assets/a-1.js%00',
  ])('knows nothing of %s', async (path) => {
    expect((await request(path)).status).toBe(404)
  })
})
