import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { NumberRow } from '@monban/number-index'
import {
  buildIndex,
  type Change,
  currentOf,
  openDirectory,
  openFileIndex,
  publishIndex,
  readManifest,
  verifyIndex,
} from '@monban/number-index/node'
import { expect, test } from 'vitest'
import { factsOf, plainRow, scratch } from './_rows.ts'

const first = 810_000_000_000

/** Enough for many pages; every fourth has a name, and some names come often. */
const rows = (count: number): NumberRow[] =>
  Array.from({ length: count }, (_, at) => {
    const row = plainRow(first + at * 7 + (at % 5))
    if (at % 4 !== 0) return row
    return { ...row, name: at % 8 === 0 ? `店${at}` : `支店${at % 50}` }
  })

async function published(given: readonly NumberRow[]): Promise<string> {
  const path = scratch()
  await publishIndex(path, ({ file, generation }) => buildIndex(given, { file, generation }))
  return path
}

/** Applies the changes, merges, verifies the new file, and holds it against a map. */
async function mergeAndCompare(path: string, map: Map<number, NumberRow>, changes: readonly Change[]) {
  const directory = await openDirectory(path)
  await directory.apply(changes)
  const manifest = await directory.merge()
  await directory.close()
  for (const change of changes) {
    if ('removed' in change) map.delete(change.number)
    else map.set(change.number, change)
  }
  const { file, manifestFile } = currentOf(path)
  await verifyIndex(file, readManifest(manifestFile))
  expect(manifest).toMatchObject({
    numbers: map.size,
    named: [...map.values()].filter(({ name }) => name !== undefined).length,
  })
  const index = openFileIndex(file)
  for (const [number, row] of map) {
    const found = index.find(number)
    if (found === undefined) expect.fail(`${number} is not found`)
    expect(factsOf(found)).toEqual(factsOf(row))
    expect(found.namePlace && index.nameAt(found.namePlace)).toBe(row.name)
  }
  for (const change of changes) {
    if ('removed' in change && !map.has(change.number)) expect(index.find(change.number)).toBeUndefined()
  }
  index.close()
  return { manifest, file }
}

/** All names of a file as they lie in its blocks: without the beginning that one shares with the one before. */
function textOfNames(file: string): string {
  const bytes = readFileSync(file)
  const [table, blocks] = [4, 5].map((type) => {
    for (let at = 64; ; at += 32) {
      if (bytes.readUInt32LE(at) !== type) continue
      const from = Number(bytes.readBigUInt64LE(at + 8))
      return bytes.subarray(from, from + Number(bytes.readBigUInt64LE(at + 16)))
    }
  }) as [Buffer, Buffer]
  let [text, from] = ['', 0]
  for (let at = 0; at < table.length; at += 8) {
    const to = from + table.readUInt32LE(at)
    text += inflateRawSync(blocks.subarray(from, to)).toString('utf8')
    from = to
  }
  return text
}

test('changes all over many pages are in the new file, and everything else is as it was', async () => {
  const given = rows(30_000)
  const path = await published(given)
  const map = new Map(given.map((row) => [row.number, row]))
  for (const round of [1, 2, 3]) {
    const changes: Change[] = given.flatMap(({ number }, at): Change[] => {
      if ((at + round) % 97 === 0) return [{ number, removed: true }]
      if ((at + round) % 89 === 0) return [{ ...plainRow(number, 31), name: `新しい店${at % 300}` }]
      if ((at + round) % 83 === 0) return [plainRow(number, 30)]
      return (at + round) % 79 === 0 ? [plainRow(number + 5, 29)] : []
    })
    await mergeAndCompare(path, map, changes)
  }
})

test('a merge before, behind and beside all that is listed, and one into an empty file', async () => {
  const map = new Map<number, NumberRow>()
  const path = await published([])
  const named = { ...plainRow(first), name: '青山酒店' }
  await mergeAndCompare(path, map, [named, plainRow(first + 1)])
  await mergeAndCompare(path, map, [plainRow(1), plainRow(999_999_999_999_999), { number: 5, removed: true }])
  const all = [...map.keys()].map((number): Change => ({ number, removed: true }))
  const { manifest } = await mergeAndCompare(path, map, all)
  expect(manifest).toMatchObject({ numbers: 0, pages: 0, segments: 0 })
})

test('a name that nobody has any more leaves the file; one that another number has stays', async () => {
  const given = rows(9000)
  const [gone, shared] = [
    { ...plainRow(first + 1), name: '消える店' },
    { ...plainRow(first + 2), name: '残る店' },
  ]
  const path = await published([...given, gone, shared, { ...shared, number: first + 3 }])
  expect(textOfNames(currentOf(path).file)).toContain('える店')
  const map = new Map(
    [...given, gone, shared, { ...shared, number: first + 3 }].map((row) => [row.number, row]),
  )
  const { file } = await mergeAndCompare(path, map, [
    { number: gone.number, removed: true },
    { number: shared.number, removed: true },
  ])
  expect(textOfNames(file)).not.toContain('える店')
  expect(map.get(first + 3)?.name).toBe('残る店')
})

test('a list of which a quarter is unused is written anew', async () => {
  const given = Array.from({ length: 8000 }, (_, at) => ({ ...plainRow(first + at * 3), name: `店${at}` }))
  const path = await published(given)
  const map = new Map(given.map((row) => [row.number, row]))
  const few = given.slice(0, 1600).map(({ number }): Change => plainRow(number))
  const { manifest: kept } = await mergeAndCompare(path, map, few)
  expect(kept.names).toBe(8000)
  const more = given.slice(1600, 3200).map(({ number }): Change => plainRow(number))
  const { manifest: anew } = await mergeAndCompare(path, map, more)
  expect(anew.names).toBe(4800)
})

test('a segment that grows beyond its size is cut', async () => {
  const path = await published(rows(1000))
  const map = new Map(rows(1000).map((row) => [row.number, row]))
  const directory = await openDirectory(path)
  const count = 800_000
  for (let from = 0; from < count; from += 100_000) {
    await directory.apply(
      Array.from({ length: 100_000 }, (_, at) => plainRow(first + 1_000_000 + (from + at) * 2)),
    )
  }
  const manifest = await directory.merge()
  expect(manifest).toMatchObject({ numbers: map.size + count, segments: 2 })
  expect(directory.find(first + 1_000_000 + (count - 1) * 2)).toBeDefined()
  await directory.close()
  await verifyIndex(join(currentOf(path).file), manifest)
})
