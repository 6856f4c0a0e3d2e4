import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { NumberRow } from '@monban/number-index'
import {
  buildIndex,
  type Change,
  currentOf,
  type NumberDirectory,
  openDirectory,
  publishIndex,
} from '@monban/number-index/node'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf, plainRow, rowAt, scratch } from './_rows.ts'

async function published(rows: readonly NumberRow[]): Promise<string> {
  const path = scratch()
  await publishIndex(path, ({ file, generation }) => buildIndex(rows, { file, generation }))
  return path
}

const logOf = (path: string) => join(path, readdirSync(path).find((name) => name.endsWith('.log')) ?? '')

const change: fc.Arbitrary<Change> = fc.oneof(
  rowAt(fc.integer({ min: 1, max: 60 })),
  fc.integer({ min: 1, max: 60 }).map((number) => ({ number, removed: true as const })),
)

type Step = readonly Change[] | 'merge' | 'reopen'

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('merge' as const, 'reopen' as const) },
)

async function take(path: string, directory: NumberDirectory, next: Step): Promise<NumberDirectory> {
  if (next === 'merge') await directory.merge()
  else if (next !== 'reopen') await directory.apply(next)
  if (next !== 'reopen') return directory
  await directory.close()
  return openDirectory(path)
}

function takeInMap(map: Map<number, NumberRow>, next: Step): void {
  if (typeof next === 'string') return
  for (const one of next) {
    if ('removed' in one) map.delete(one.number)
    else map.set(one.number, one)
  }
}

test('answers like a map through changes, merges and new starts', async () => {
  const first = fc.array(rowAt(fc.integer({ min: 1, max: 60 })), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(first, fc.array(step), async (rows, steps) => {
      const path = await published(rows)
      const map = new Map(rows.map((row) => [row.number, row]))
      let directory = await openDirectory(path)
      for (const next of steps) {
        directory = await take(path, directory, next)
        takeInMap(map, next)
        for (let number = 1; number <= 60; number++) {
          const [found, row] = [directory.find(number), map.get(number)]
          expect(found && factsOf(found)).toEqual(row && factsOf(row))
          expect(directory.nameOf(number)).toBe(row?.name)
        }
      }
      await directory.close()
    }),
    { numRuns: 12, seed: 4 },
  )
})

test('changes over to new files under 100,000 look-ups without a wrong answer', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => plainRow(810_000_000_000 + at * 5))
  const path = await published(rows)
  const directory = await openDirectory(path)
  await directory.apply([plainRow(81, 5)])
  let [wrong, lookups, merges] = [0, 0, 0]
  while (lookups < 100_000) {
    let merging = true
    const merge = directory.merge().finally(() => {
      merging = false
    })
    while (merging) {
      for (const row of rows.slice(lookups % 19_000, (lookups % 19_000) + 500)) {
        const found = directory.find(row.number)
        if (found?.category !== row.category || directory.find(row.number + 2) !== undefined) wrong++
        if (directory.find(81)?.category !== 5) wrong++
        lookups += 3
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    await merge
    merges++
  }
  expect({ wrong, generation: directory.status().generation }).toEqual({ wrong: 0, generation: merges + 1 })
  await directory.close()
})

test('keeps one file before the current one, and no log that is merged', async () => {
  const path = await published([plainRow(81)])
  const directory = await openDirectory(path)
  for (let round = 0; round < 3; round++) {
    await directory.apply([plainRow(82 + round)])
    await directory.merge()
  }
  expect(readdirSync(path).sort()).toEqual([
    'CURRENT',
    'changes-0000000000000004.log',
    'index-00000003.json',
    'index-00000003.mni',
    'index-00000004.json',
    'index-00000004.mni',
  ])
  await directory.close()
})

test('removes what was left unfinished, and says so', async () => {
  const path = await published([plainRow(81)])
  for (const name of ['index-00000002.mni.tmp', 'index-00000002.mni.tmp.spool', 'index-00000002.mni']) {
    writeFileSync(join(path, name), 'half')
  }
  const directory = await openDirectory(path)
  expect(directory.notices).toHaveLength(3)
  expect(readdirSync(path).filter((name) => name.includes('00000002'))).toEqual([])
  await directory.close()
})

test('changes over to a file that somebody else published', async () => {
  const path = await published([plainRow(81, 1)])
  const directory = await openDirectory(path)
  expect(directory.refresh()).toBe(false)
  await publishIndex(path, ({ file, generation }) => buildIndex([plainRow(81, 2)], { file, generation }))
  expect(directory.find(81)).toMatchObject({ category: 1 })
  expect(directory.refresh()).toBe(true)
  expect(directory.find(81)).toMatchObject({ category: 2 })
  await directory.close()
})

test('a file that cannot be put in its place leaves the one before in use', async () => {
  const path = await published([plainRow(81, 1)])
  const lost = publishIndex(path, async ({ file, generation }) => {
    const manifest = await buildIndex([plainRow(81, 2)], { file, generation })
    rmSync(file)
    return manifest
  })
  await expect(lost).rejects.toThrow('ENOENT')
  const directory = await openDirectory(path)
  expect(directory.find(81)).toMatchObject({ category: 1 })
  await directory.close()
})

test('refuses a directory in which nothing is published', async () => {
  await expect(openDirectory(scratch())).rejects.toMatchObject({ code: 'not-published' })
})

test('refuses a wrong change, and takes none of those beside it', async () => {
  const directory = await openDirectory(await published([]))
  await expect(directory.apply([plainRow(81), { ...plainRow(82), source: 256 }])).rejects.toThrow(
    'change 2: source',
  )
  expect(directory.find(81)).toBeUndefined()
  await directory.close()
})

describe('a log', () => {
  /** A directory with four batches in its log, and where they end. */
  async function withLog(): Promise<{ path: string; ends: number[] }> {
    const path = await published([])
    const directory = await openDirectory(path)
    const ends = [statSync(logOf(path)).size]
    for (let number = 1; number <= 4; number++) {
      await directory.apply([{ ...plainRow(number), name: `店${number}` }])
      ends.push(statSync(logOf(path)).size)
    }
    await directory.close()
    return { path, ends }
  }

  test('changes that come together share one batch', async () => {
    const directory = await openDirectory(await published([]))
    const lsns = await Promise.all([1, 2, 3].map((number) => directory.apply([plainRow(number)])))
    expect(lsns).toEqual([1, 1, 1])
    await directory.close()
  })

  test('with a torn tail, wherever it was torn, is cut with a word, and goes on', async () => {
    const { path, ends } = await withLog()
    const whole = readFileSync(logOf(path))
    for (let length = ends[3] ?? 0; length < whole.length; length++) {
      writeFileSync(logOf(path), whole.subarray(0, length))
      const directory = await openDirectory(path)
      const torn = length - (ends[3] ?? 0)
      expect(directory.notices).toEqual(torn === 0 ? [] : [expect.stringContaining(`cut ${torn} bytes`)])
      expect([directory.nameOf(3), directory.nameOf(4), directory.status().lsn]).toEqual([
        '店3',
        undefined,
        3,
      ])
      await directory.close()
    }
    const directory = await openDirectory(path)
    expect(await directory.apply([plainRow(9)])).toBe(4)
    await directory.close()
  })

  test('damaged before its end is refused, whichever bit it is', async () => {
    const { path, ends } = await withLog()
    const whole = readFileSync(logOf(path))
    for (let at = 0; at < (ends[3] ?? 0); at++) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at)
      writeFileSync(logOf(path), bytes)
      await expect(openDirectory(path), `byte ${at}`).rejects.toMatchObject({
        code: at < 8 ? 'not-an-index' : 'malformed',
      })
    }
  })

  test('followed by nothing but zeros is cut', async () => {
    const { path } = await withLog()
    appendFileSync(logOf(path), Buffer.alloc(100))
    const directory = await openDirectory(path)
    expect([directory.notices.length, directory.nameOf(4)]).toEqual([1, '店4'])
    await directory.close()
  })

  test('emptied to less than its first bytes begins anew', async () => {
    const { path } = await withLog()
    truncateSync(logOf(path), 3)
    const directory = await openDirectory(path)
    expect(await directory.apply([plainRow(5)])).toBe(1)
    await directory.close()
  })

  test('missing between two others is refused', async () => {
    const { path } = await withLog()
    writeFileSync(join(path, 'changes-0000000000000009.log'), 'MONBANL1')
    await expect(openDirectory(path)).rejects.toThrow('expected to begin at LSN 5, found 9')
    expect(currentOf(path).generation).toBe(1)
  })
})
