import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { categoryCode, confidenceCode, confidences, directoryCategories } from '@monban/engine/calls'
import { magnitudeOf, openMemory, periodOf } from '@monban/number-index'
import { buildIndex, openFileIndex, publishIndex, readRows } from '@monban/number-index/node'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { monban } from './_monban.ts'

const testdata = (name: string) =>
  fileURLToPath(new URL(`../../../testdata/number-lists/${name}`, import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

const name = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
  .filter((text) => text !== '' && Buffer.byteLength(text) <= 255)
const rows = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }),
    category: fc.constantFrom(...directoryCategories),
    confidence: fc.constantFrom(...confidences),
    reports: fc.nat({ max: 100_000 }),
    month: fc.option(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2026-09-30'), noInvalidDate: true }),
      { nil: undefined },
    ),
    name: fc.option(name, { nil: undefined }),
  }),
  { selector: ({ number }) => number, maxLength: 200, minLength: 50 },
)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('rows → CSV → build → export → build gives the same records', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const listed = given.filter(({ number }) => !String(number).startsWith('810'))
      const list = join(folder, 'list.csv')
      const lines = listed.map((row) =>
        [
          `+${row.number}`,
          row.category,
          row.confidence,
          row.reports,
          row.month?.toISOString().slice(0, 10) ?? '',
          quoted(row.name ?? ''),
        ].join(','),
      )
      await writeFile(list, `number,category,confidence,reports,last_seen,name\n${lines.join('\n')}\n`)
      const source = {
        title: 't',
        url: 'https://list.example/',
        licence: 'l',
        checkedOn: '2026-11-20',
        trust: 'official',
      }
      await writeFile(`${list}.source.json`, JSON.stringify(source))
      expect(await built(list)).toEqual(expected(listed))
      const out = join(folder, 'out.csv')
      expect(await monban(['numbers', 'export', join(folder, 'directory'), '--out', out])).toMatchObject({
        code: 0,
        stderr: '',
      })
      expect(await built(out)).toEqual(expected(listed))
    }),
    { numRuns: 4, seed: 11 },
  )
}, 120_000)

type Given = typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never

const expected = (given: Given) =>
  given
    .map((row) => ({
      number: row.number,
      category: categoryCode(row.category),
      confidence: confidenceCode(row.confidence),
      magnitude: magnitudeOf(row.reports),
      period: row.month ? periodOf(row.month) : 0,
      name: row.name,
    }))
    .sort((a, b) => a.number - b.number)

/** Builds a directory and reads all of it. */
async function built(list: string) {
  const directory = join(folder, 'directory')
  await rm(directory, { recursive: true, force: true })
  expect(await monban(['numbers', 'build', '--out', directory, list, '--max-rejects', '0'])).toMatchObject({
    code: 0,
    stderr: '',
  })
  const file = join(directory, 'index-00000001.mni')
  const index = openFileIndex(file)
  try {
    return [...readRows(file)].flatMap(({ count, numbers, names }) =>
      Array.from({ length: count }, (_, row) => {
        const number = numbers[row] as number
        const { category, confidence, magnitude, period } = index.find(number) ?? {}
        return { number, category, confidence, magnitude, period, name: names?.[row] }
      }),
    )
  } finally {
    index.close()
  }
}

test('writes the numbers of a prefix and a category, as CSV or as JSON lines', async () => {
  const directory = join(folder, 'directory')
  await monban(['numbers', 'build', '--out', directory, testdata('shops.csv')])
  const shops = await monban(['numbers', 'export', directory, '--prefix', '+81', '--category', 'shop'])
  expect(shops.stdout).toBe(
    'number,category,confidence,reports,last_seen,source,name\n' +
      '+81312345670,shop,published,,2026-10,1,ヘアーサロン 架空\n' +
      '+81312345671,shop,open-data,,2026-10,1,"喫茶 ""月"", 本店"\n',
  )
  const lines = await monban(['numbers', 'export', directory, '--format', 'jsonl', '--prefix', '44'])
  expect(JSON.parse(lines.stdout)).toEqual({
    number: '+442079460018',
    category: 'sales',
    confidence: 'many-reports',
    reports: 128,
    lastSeen: '2026-07',
    source: 1,
  })
})

test('writes a shard that a browser can look into', async () => {
  const directory = join(folder, 'directory')
  await monban(['numbers', 'build', '--out', directory, testdata('shops.csv')])
  const out = join(folder, 'japan.mni')
  expect(
    await monban(['numbers', 'export', directory, '--format', 'shard', '--prefix', '81', '--out', out]),
  ).toEqual({ code: 0, stdout: '', stderr: '' })
  const shard = openMemory(new Uint8Array(await readFile(out)).buffer)
  expect(shard.find(81312345672)?.category).toBe(categoryCode('station'))
  expect(shard.find(442079460018)).toBeUndefined()
  expect((await readdir(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([])
})

test.each([
  [['--prefix', '0120'], '--prefix must be 1 to 15 digits, country code first; it is "0120".'],
  [['--format', 'shard', '--out', 'x'], '--format shard needs --prefix and --out'],
  [['--category', 'friends'], '--category is one of shop,'],
])('refuses %j', async (options, words) => {
  const { code, stderr } = await monban(['numbers', 'export', folder, ...options])
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(words) })
})

test('measures look-ups of listed numbers and of others', async () => {
  const facts = { category: 20, confidence: 3, magnitude: 1, period: 27, source: 1 }
  const listed = Array.from({ length: 5_000 }, (_, row) => ({ number: 12_025_000_000 + row * 31, ...facts }))
  await publishIndex(folder, ({ file, generation }) => buildIndex(listed, { file, generation }))
  const { code, stdout } = await monban(['numbers', 'bench', folder, '--count', '2000', '--json'])
  expect(code).toBe(0)
  const { numbers, listed: hits, unlisted } = JSON.parse(stdout)
  expect(numbers).toBe(5_000)
  expect(hits.lookups).toBe(2_000)
  expect(hits.p99).toBeGreaterThanOrEqual(hits.p50)
  expect(unlisted.lookups).toBeGreaterThan(1_000)
})
