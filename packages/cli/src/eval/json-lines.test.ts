import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { openJsonLines } from './json-lines.ts'

let folder: string
let input: string
let output: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-predictions-'))
  input = join(folder, 'in.jsonl')
  output = join(folder, 'out.jsonl')
  await writeFile(input, 'input')
})

afterEach(() => rm(folder, { recursive: true }))

function open(path: string) {
  return openJsonLines({ path, input, option: '--predictions' })
}

test('shows the file only when it is complete', async () => {
  await writeFile(output, 'old')
  const lines = await open(output)
  await lines.write({ id: 1 })
  expect(await readFile(output, 'utf8')).toBe('old')
  await lines.commit()
  await lines.close()
  expect(await readFile(output, 'utf8')).toBe('{"id":1}\n')
  expect(await readdir(folder)).toEqual(['in.jsonl', 'out.jsonl'])
})

test('leaves no trace when it is not committed', async () => {
  const lines = await open(output)
  await lines.write({ id: 'x'.repeat(100_000) })
  await lines.close()
  expect(await readdir(folder)).toEqual(['in.jsonl'])
})

test('writes everything of many rows, in order', async () => {
  const lines = await open(output)
  for (let id = 0; id < 20_000; id++) await lines.write({ id })
  await lines.commit()
  await lines.close()
  const written = (await readFile(output, 'utf8')).trimEnd().split('\n')
  expect(written.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 20_000 }, (_, id) => id))
})

test('follows a link instead of replacing it', async () => {
  const link = join(folder, 'link.jsonl')
  await writeFile(output, 'old')
  await symlink(output, link)
  const lines = await open(link)
  await lines.commit()
  await lines.close()
  expect(await readFile(output, 'utf8')).toBe('')
})

test('refuses to write over the input, also through a link', async () => {
  const link = join(folder, 'link.jsonl')
  await symlink(input, link)
  for (const path of [input, link]) {
    await expect(open(path)).rejects.toThrow(/cannot be the input itself/)
  }
  expect(await readFile(input, 'utf8')).toBe('input')
})

test.each([
  ['a device', '/dev/null', 'not a regular file'],
  ['a missing folder', '/nowhere/out.jsonl', 'not found'],
])('refuses %s', async (_, path, words) => {
  const refusal = open(path)
  await expect(refusal).rejects.toThrow(UsageError)
  await expect(refusal).rejects.toThrow(words)
})

test('refuses a folder', async () => {
  await mkdir(output)
  await expect(open(output)).rejects.toThrow('not a regular file')
})
