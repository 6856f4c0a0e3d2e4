import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NumberIndex, type NumberRow, openHttp, openMemory } from '@monban/number-index'
import { buildIndex, openFileIndex, verifyIndex } from '@monban/number-index/node'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rangeServer } from './_http.ts'
import { expectedOf, factsOf, plainRow, rowAt, scratch } from './_rows.ts'

const bytesIn = (file: string) => new Uint8Array(readFileSync(file))

/** All ways to read a file; every test below holds for each. */
const readers: Record<string, (file: string) => NumberIndex | Promise<NumberIndex>> = {
  memory: (file) => openMemory(bytesIn(file).buffer),
  'memory in chunks': (file) => {
    const bytes = bytesIn(file)
    const chunk = 4096 * 3
    const count = Math.ceil(bytes.length / chunk)
    return openMemory(
      Array.from({ length: count }, (_, at) => bytes.slice(at * chunk, (at + 1) * chunk).buffer),
    )
  },
  file: (file) => {
    const index = openFileIndex(file)
    onTestFinished(() => index.close())
    return index
  },
  http: (file) => openHttp('https://example.jp/index.mni', rangeServer(bytesIn(file))),
}

const sets: [string, fc.Arbitrary<NumberRow[]>][] = [
  ['anywhere', rows(fc.integer({ min: 1, max: 999_999_999_999_999 }), 300)],
  ['in one dense run', rows(fc.integer({ min: 810_000_000_000, max: 810_000_001_500 }), 1200)],
  [
    'at the ends',
    rows(
      fc.oneof(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 999_999_999_999_990, max: 999_999_999_999_999 }),
      ),
      12,
    ),
  ],
  [
    'far apart',
    rows(
      fc.integer({ min: 0, max: 49 }).map((power) => 2 ** power),
      50,
    ),
  ],
  [
    'in two runs, as far apart as 31 to 33 bits go',
    rows(
      fc
        .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 2 ** 31, 2 ** 32 - 900, 2 ** 32, 2 ** 33))
        .map(([place, distance]) => 10_000_000_000 + place * 2 + distance),
      900,
    ),
  ],
  [
    'in clumps',
    rows(
      fc.tuple(fc.nat(9), fc.nat(99)).map(([clump, place]) => 1 + clump * 10 ** 13 + place),
      400,
    ),
  ],
]

function rows(number: fc.Arbitrary<number>, maxLength: number) {
  return fc.array(rowAt(number), { maxLength, size: 'max' })
}

async function expectAll(index: NumberIndex, given: readonly NumberRow[]): Promise<void> {
  const expected = expectedOf(given)
  for (const [number, row] of expected) {
    const entry = await index.find(number)
    expect(entry && factsOf(entry)).toEqual(factsOf(row))
    expect(entry?.namePlace && (await index.nameAt(entry.namePlace))).toBe(row.name)
    for (const near of [number - 1, number + 1, number + 64, number * 2]) {
      if (near < 1 || near > 999_999_999_999_999 || expected.has(near)) continue
      expect(await index.find(near)).toBeUndefined()
    }
  }
}

describe.each(Object.entries(readers))('a file read from %s', (_, open) => {
  test.each(sets)('answers like a map, with numbers %s', async (_, set) => {
    const file = join(scratch(), 'a.mni')
    await fc.assert(
      fc.asyncProperty(set, async (given) => {
        await buildIndex(given, { file })
        await expectAll(await open(file), given)
      }),
      { numRuns: 6, seed: 4 },
    )
  })

  test.each([1, 63, 64, 65, 128, 129, 2500, 9000])(
    'finds the first and last of %i numbers, and nothing beside',
    async (count) => {
      const file = join(scratch(), 'a.mni')
      const given = Array.from({ length: count }, (_, at) => plainRow(810_000_000_000 + at * 3))
      await buildIndex(given, { file })
      await expectAll(
        await open(file),
        [given[0], given[count >> 1], given[count - 1]].filter((row) => row !== undefined),
      )
    },
  )

  test('an empty file lists nothing', async () => {
    const file = join(scratch(), 'a.mni')
    await buildIndex([], { file })
    expect(await (await open(file)).find(1)).toBeUndefined()
  })

  test.each([0, -1, 1.5, 1e15, Number.NaN])('refuses to look for %d', async (number) => {
    const file = join(scratch(), 'a.mni')
    await buildIndex([plainRow(81)], { file })
    const index = await open(file)
    await expect((async () => index.find(number))()).rejects.toMatchObject({ code: 'bad-row' })
  })
})

test('a look-up asks the server for one page, and for none between pages', async () => {
  const file = join(scratch(), 'a.mni')
  await buildIndex([plainRow(81_000), plainRow(82_000)], { file })
  const server = rangeServer(bytesIn(file))
  const index = await openHttp('https://example.jp/index.mni', server)
  server.requests.length = 0
  await index.find(81_000)
  await index.find(99_999)
  expect(server.requests).toEqual(['bytes=4096-8191'])
})

test('a look-up in a void inside a page asks the server for nothing', async () => {
  const file = join(scratch(), 'a.mni')
  const listed = [8.1e10, 8.1e10 + 1, 8.3e10, 8.5e10, 8.5e10 + 999_999]
  await buildIndex(
    listed.map((number) => plainRow(number)),
    { file },
  )
  const server = rangeServer(bytesIn(file))
  const index = await openHttp('https://example.jp/index.mni', server)
  server.requests.length = 0
  for (const number of [8.1e10 + 2, 8.2e10, 8.3e10 - 1, 8.3e10 + 1, 8.4e10]) {
    expect(await index.find(number)).toBeUndefined()
  }
  expect(server.requests).toEqual([])
  for (const number of listed) expect(await index.find(number)).toBeDefined()
  expect(await index.find(8.5e10 + 5)).toBeUndefined()
  expect(server.requests).toHaveLength(listed.length + 1)
})

test.each([
  [200, {}, 'status 206'],
  [206, { 'content-range': 'bytes 5-9/10' }, 'bytes from 0'],
  [206, {}, 'bytes from 0'],
])('a server that answers %i %o is refused', async (status, headers, expected) => {
  const fetch = async () => new Response(new Uint8Array(4096), { status, headers })
  await expect(openHttp('https://example.jp/', { fetch })).rejects.toMatchObject({
    code: 'no-range',
    expected,
  })
})

describe('the builder', () => {
  test('lets the last of several rows with one number count, whole', async () => {
    const file = join(scratch(), 'a.mni')
    await buildIndex([{ ...plainRow(81), name: '青山酒店' }, plainRow(82), plainRow(81, 9)], { file })
    const index = openFileIndex(file)
    expect(index.find(81)).toEqual(factsOf(plainRow(81, 9)))
    index.close()
  })

  test('writes the same bytes on one thread and on two, and from rows in order', async () => {
    const folder = scratch()
    const given = Array.from({ length: 30_000 }, (_, at) => ({
      ...plainRow(810_000_000_000 + at * 7),
      name: `店${at % 900}`,
    }))
    const files = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string]
    const manifest = await buildIndex([...given].reverse(), { file: files[0] })
    await buildIndex([...given].reverse(), { file: files[1], workers: 2 })
    await buildIndex(given, { file: files[2], sorted: true })
    expect(readFileSync(files[1]).equals(readFileSync(files[0]))).toBe(true)
    expect(readFileSync(files[2]).equals(readFileSync(files[0]))).toBe(true)
    expect(await verifyIndex(files[0], manifest)).toMatchObject({
      numbers: 30_000,
      named: 30_000,
      names: 900,
    })
  })

  test('refuses a row out of order when rows were promised in order', async () => {
    const file = join(scratch(), 'a.mni')
    await expect(buildIndex([plainRow(82), plainRow(81)], { file, sorted: true })).rejects.toMatchObject({
      code: 'out-of-order',
      where: 'row 2',
    })
  })

  test('splits what comes in a heap, and a million rows of few numbers', async () => {
    const file = join(scratch(), 'a.mni')
    const count = 1 << 20
    const batch = (start: number, modulus: number) => ({
      count,
      numbers: Float64Array.from(
        { length: count },
        (_, at) => start + ((Math.imul(at, 0x9e3779b1) >>> 8) % modulus),
      ),
      values: new Uint32Array(count).fill(7),
    })
    const manifest = await buildIndex([batch(10, 50), batch(8e11, 1e6), batch(8e11 + 5e5, 1e6)], {
      file,
      expected: 100,
    })
    const seen = new Set<number>()
    for (const [start, modulus] of [
      [10, 50],
      [8e11, 1e6],
      [8e11 + 5e5, 1e6],
    ] as const) {
      for (const number of batch(start, modulus).numbers) seen.add(number)
    }
    expect(manifest.numbers).toBe(seen.size)
    expect(await verifyIndex(file, manifest)).toMatchObject({ numbers: seen.size })
  })

  test('cuts anew when what came first was of one region, and the last row still counts', async () => {
    const file = join(scratch(), 'a.mni')
    const count = 1 << 20
    const batch = (start: number, value: number) => ({
      count,
      numbers: Float64Array.from({ length: count }, (_, at) => start + ((at * 7919) % count)),
      values: new Uint32Array(count).fill(value),
    })
    const regions = [1e10, 2e10, 2e10 + count, 2e10 + 2 * count, 2e10 + 3 * count]
    const batches = [...regions.map((start) => batch(start, 1)), batch(regions[4] ?? 0, 2), batch(1e10, 3)]
    const manifest = await buildIndex(batches, { file, expected: 150_000_000 })
    expect(await verifyIndex(file, manifest)).toMatchObject({ numbers: regions.length * count })
    const index = openFileIndex(file)
    for (const [place, start] of regions.entries()) {
      const source = [3, 1, 1, 1, 2][place]
      for (const at of [0, 1, count >> 1, count - 1]) expect(index.find(start + at)?.source).toBe(source)
    }
    index.close()
  })

  test('says how far it is', async () => {
    const file = join(scratch(), 'a.mni')
    const phases: string[] = []
    await buildIndex([plainRow(81)], {
      file,
      onProgress: ({ phase, done, total }) => phases.push(`${phase} ${done}/${total}`),
    })
    expect(phases).toEqual(['writing 1/1'])
  })
})
