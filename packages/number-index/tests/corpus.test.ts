import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NumberIndexError, openMemory } from '@monban/number-index'
import { buildIndex, openFileIndex, verifyIndex } from '@monban/number-index/node'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildValid, corruptions, validFiles } from './_corpus.ts'
import { expectedOf, factsOf, plainRow, scratch } from './_rows.ts'

/** The files that other implementations can be held against. `UPDATE_CORPUS=1` writes them anew. */
const corpus = fileURLToPath(new URL('../../../testdata/number-index/', import.meta.url))
const [valid, corrupt] = [join(corpus, 'valid'), join(corpus, 'corrupt')]

beforeAll(async () => {
  if (process.env.UPDATE_CORPUS === undefined) return
  for (const folder of [valid, corrupt]) mkdirSync(folder, { recursive: true })
  for (const [name, rows] of Object.entries(validFiles)) {
    await buildValid(name, valid)
    writeFileSync(
      join(valid, name.replace('.mni', '.jsonl')),
      rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    )
  }
  for (const [name, { from, harm }] of Object.entries(corruptions)) {
    writeFileSync(join(corrupt, name), harm(readFileSync(join(valid, from))))
  }
  const codes = Object.entries(corruptions).map(([name, { code }]) => [name, code])
  writeFileSync(join(corrupt, 'codes.json'), `${JSON.stringify(Object.fromEntries(codes), null, 2)}\n`)
})

test('the corpus holds exactly these files', () => {
  expect(readdirSync(valid).filter((name) => name.endsWith('.mni'))).toEqual(Object.keys(validFiles).sort())
  expect(readdirSync(corrupt).filter((name) => name.endsWith('.mni'))).toEqual(
    Object.keys(corruptions).sort(),
  )
})

describe.each(Object.entries(validFiles))('the valid file %s', (name, rows) => {
  test('passes, and answers with its rows', async () => {
    const file = join(valid, name)
    expect(await verifyIndex(file)).toMatchObject({ numbers: rows.length })
    const index = openFileIndex(file)
    for (const [number, row] of expectedOf(rows)) {
      const entry = index.find(number)
      expect(entry && factsOf(entry)).toEqual(factsOf(row))
      expect(entry?.namePlace && index.nameAt(entry.namePlace)).toBe(row.name)
    }
    index.close()
  })

  test.skipIf(name === 'names.mni')('is what the builder writes today, byte for byte', async () => {
    expect((await buildValid(name, scratch())).equals(readFileSync(join(valid, name)))).toBe(true)
  })
})

test.each(Object.entries(corruptions))(
  'refuses %s, and says what was expected and what was found',
  async (name, { code }) => {
    const error = await verifyIndex(join(corrupt, name)).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NumberIndexError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(/: expected .+, found /) })
  },
)

test('refuses a file with any one bit changed', async () => {
  const whole = readFileSync(join(valid, 'names.mni'))
  const file = join(scratch(), 'a.mni')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
      writeFileSync(file, bytes)
      await expect(verifyIndex(file)).rejects.toBeInstanceOf(NumberIndexError)
    }),
    { numRuns: 200, seed: 4 },
  )
})

test('a look-up in a damaged page ends, with an answer or a refusal', () => {
  const whole = readFileSync(join(valid, 'names.mni'))
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4096, maxLength: 4096, size: 'max' }), (noise) => {
      const bytes = new Uint8Array(whole)
      bytes.set(noise, 4096)
      const index = openMemory(bytes.buffer)
      for (let number = 81_000; number < 81_070; number++) {
        try {
          index.find(number)
        } catch (error) {
          expect(error).toBeInstanceOf(NumberIndexError)
        }
      }
    }),
    { numRuns: 100, seed: 4 },
  )
})

test('a manifest of another file is refused', async () => {
  const folder = scratch()
  const [one, two] = [join(folder, 'one.mni'), join(folder, 'two.mni')]
  await buildIndex([plainRow(81, 1)], { file: one })
  const manifest = await buildIndex([plainRow(81, 2)], { file: two })
  await expect(verifyIndex(one, manifest)).rejects.toMatchObject({
    code: 'checksum',
    where: 'manifest: sha256',
  })
  expect(manifest).toMatchObject({ numbers: 1, pages: 1, format: '1.0', tool: '@monban/number-index 0.0.0' })
})
