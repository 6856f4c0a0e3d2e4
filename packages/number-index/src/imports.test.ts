import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test('what browsers read a file with needs nothing of Node, and nothing from outside this package', () => {
  const foreign = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/ from '([^']+)'/g)]
      .filter(([, target]) => !/^\.\/[a-z0-9-]+\.ts$/.test(target ?? ''))
      .map(([, target]) => `${file}: ${target}`),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(foreign).toEqual([])
})
