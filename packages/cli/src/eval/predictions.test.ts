import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UsageError } from '../failure.ts'
import { openPredictions } from './predictions.ts'

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

test('shows the file only when it is complete', async () => {
  await writeFile(output, 'old')
  const predictions = await openPredictions(output, input)
  await predictions.write({ id: 1 })
  expect(await readFile(output, 'utf8')).toBe('old')
  await predictions.commit()
  await predictions.close()
  expect(await readFile(output, 'utf8')).toBe('{"id":1}\n')
  expect(await readdir(folder)).toEqual(['in.jsonl', 'out.jsonl'])
})

test('leaves no trace when it is not committed', async () => {
  const predictions = await openPredictions(output, input)
  await predictions.write({ id: 'x'.repeat(100_000) })
  await predictions.close()
  expect(await readdir(folder)).toEqual(['in.jsonl'])
})

test('writes everything of many rows, in order', async () => {
  const predictions = await openPredictions(output, input)
  for (let id = 0; id < 20_000; id++) await predictions.write({ id })
  await predictions.commit()
  await predictions.close()
  const lines = (await readFile(output, 'utf8')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 20_000 }, (_, id) => id))
})

test('follows a link instead of replacing it', async () => {
  const link = join(folder, 'link.jsonl')
  await writeFile(output, 'old')
  await symlink(output, link)
  const predictions = await openPredictions(link, input)
  await predictions.commit()
  await predictions.close()
  expect(await readFile(output, 'utf8')).toBe('')
})

test('refuses to write over the input, also through a link', async () => {
  const link = join(folder, 'link.jsonl')
  await symlink(input, link)
  for (const path of [input, link]) {
    await expect(openPredictions(path, input)).rejects.toThrow(/cannot be the input itself/)
  }
  expect(await readFile(input, 'utf8')).toBe('input')
})

test.each([
  ['a device', '/dev/null', 'not a regular file'],
  ['a missing folder', '/nowhere/out.jsonl', 'not found'],
])('refuses %s', async (_, path, words) => {
  const refusal = openPredictions(path, input)
  await expect(refusal).rejects.toThrow(UsageError)
  await expect(refusal).rejects.toThrow(words)
})

test('refuses a folder', async () => {
  await mkdir(output)
  await expect(openPredictions(output, input)).rejects.toThrow('not a regular file')
})
