import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMemory } from '@monban/number-index'
import { buildIndex, exportShard, verifyIndex } from '@monban/number-index/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedOf, plainRow, rowAt, scratch } from './_rows.ts'

const source = {
  id: 1,
  title: '公開番号一覧',
  licence: 'CC0-1.0',
  checkedOn: '2026-11-24',
  url: 'https://example.jp/',
}

test('a shard lists exactly the numbers that begin so, each with its category and nothing else', async () => {
  const folder = scratch()
  const [file, shard] = [join(folder, 'all.mni'), join(folder, 'shard.mni')]
  const number = fc.oneof(
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 800_000_000_000, max: 829_999_999_999 }),
    fc.integer({ min: 8_090, max: 8_210 }),
    fc.constantFrom(81, 809_999_999_999, 810_000_000_000, 819_999_999_999, 820_000_000_000),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(rowAt(number), { maxLength: 300, size: 'max' }), async (rows) => {
      await buildIndex(rows, { file })
      const expected = [...expectedOf(rows)].filter(([listed]) => String(listed).startsWith('81'))
      const manifest = await exportShard(file, { prefix: '81', file: shard })
      expect(await verifyIndex(shard, manifest)).toMatchObject({ numbers: expected.length, names: 0 })
      const index = openMemory(new Uint8Array(readFileSync(shard)).buffer)
      for (const [listed, { category }] of expected) {
        expect(index.find(listed)).toEqual({ category, confidence: 0, magnitude: 0, period: 0, source: 0 })
      }
    }),
    { numRuns: 40, seed: 4 },
  )
})

test('a shard keeps the sources, and the labels that concern it', async () => {
  const folder = scratch()
  const [file, shard] = [join(folder, 'all.mni'), join(folder, 'shard.mni')]
  const prefixes = ['8', '81', '8150', '82', '44'].map((prefix) => ({ prefix, label: `番号帯 ${prefix}` }))
  await buildIndex([plainRow(81_000)], { file, notes: { sources: [source], prefixes } })
  await exportShard(file, { prefix: '81', file: shard })
  const { notes } = openMemory(new Uint8Array(readFileSync(shard)).buffer)
  expect(notes.sources).toEqual([source])
  expect(notes.prefixes?.map(({ prefix }) => prefix)).toEqual(['8', '81', '8150'])
})

test.each(['', '0', '081', '+81', '81 ', '1234567890123456'])('refuses the prefix %j', async (prefix) => {
  const file = join(scratch(), 'all.mni')
  await buildIndex([plainRow(81)], { file })
  await expect(exportShard(file, { prefix, file: `${file}.shard` })).rejects.toMatchObject({
    code: 'bad-row',
    where: 'prefix',
  })
})

/** Ranges of 10,000 to 1,000,000 numbers, a tenth of them listed, most of a range with one category. */
function* million() {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  for (let range = 0; range < 100; range++) {
    const start = 810_000_000_000 + range * 90_000_000
    for (let number = start, count = 0; count < 10_000; count++) {
      number += 1 + Math.floor(-10 * Math.log(1 - random()))
      yield plainRow(number, random() < 0.6 ? range % 32 : Math.floor(random() * 32))
    }
  }
}

test('a million numbers with their categories take at most 2.4 MB', async () => {
  const folder = scratch()
  const file = join(folder, 'all.mni')
  await buildIndex(million(), { file })
  const { bytes, numbers } = await exportShard(file, { prefix: '81', file: join(folder, 'shard.mni') })
  expect({ numbers, bytes }).toMatchObject({ numbers: 1_000_000 })
  expect(bytes).toBeLessThan(2_400_000)
})
