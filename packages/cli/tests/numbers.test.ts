import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDirectory } from '@monban/number-index/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeExtract } from '../src/numbers/osm/_extract.ts'
import { monban, start } from './_monban.ts'

const testdata = (name: string) =>
  fileURLToPath(new URL(`../../../testdata/number-lists/${name}`, import.meta.url))

let folder: string
let directory: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monban-numbers-'))
  directory = join(folder, 'directory')
})
afterEach(() => rm(folder, { recursive: true }))

const build = (...files: string[]) => monban(['numbers', 'build', '--out', directory, ...files])

/** What the directory says of some numbers: category code, name, source. */
async function look(...numbers: number[]) {
  const open = await openDirectory(directory)
  try {
    return numbers.map((number) => {
      const found = open.find(number)
      return found && { category: found.category, source: found.source, name: open.nameOf(number) }
    })
  } finally {
    await open.close()
  }
}

async function list(
  name: string,
  rows: readonly string[],
  source: Record<string, string> = {},
): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `number,category,confidence,reports,last_seen,name\n${rows.join('\n')}\n`)
  const described = {
    title: name,
    url: 'https://list.example/',
    licence: 'CC0-1.0',
    checkedOn: '2026-11-20',
    ...source,
  }
  await writeFile(`${path}.source.json`, JSON.stringify(described))
  return path
}

test('a shop and a station of a map ring under their names', async () => {
  const map = join(folder, 'map.osm.pbf')
  await writeFile(
    map,
    writeExtract([
      { shop: 'hairdresser', name: 'ヘアーサロンひかり', phone: '0120-000-651' },
      { railway: 'station', name: 'JR架空駅', 'contact:phone': '+81 120 000 652' },
    ]),
  )
  expect(await build(map, '--checked-on', '2026-11-20')).toMatchObject({ code: 0 })
  const decided = async (number: string) => {
    const at = ['--at', '2026-11-24T12:00:00+09:00']
    const { stdout } = await monban(['screen', '--json', '--numbers', directory, ...at, number])
    const { decision, title, source } = JSON.parse(stdout)
    return { decision, title: title.ja, source: source.title }
  }
  expect(await decided('0120-000-651')).toEqual({
    decision: 'ring',
    title: 'ヘアーサロンひかり',
    source: 'OpenStreetMap',
  })
  expect(await decided('0120-000-652')).toMatchObject({ decision: 'ring', title: 'JR架空駅' })
})

describe('monban numbers build', () => {
  test('makes a directory of several formats, which holds what they say', async () => {
    const files = ['shops.csv', 'facilities-2023-cp932.csv', 'ftc.csv']
    const { code, stdout, stderr } = await monban([
      ...['numbers', 'build', '--out', directory, '--max-rejects', '20', '--json'],
      ...files.map(testdata),
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      directory,
      generation: 1,
      numbers: 13,
      rows: 13,
      rejected: 2,
      omitted: { 'without-number': 1, repeated: 2 },
      rejectFile: `${directory}.rejects.csv`,
    })
    expect(await look(81312345670, 81120000652, 12025550120, 12025550199)).toEqual([
      { category: 0, source: 1, name: 'ヘアーサロン 架空' },
      { category: 9, source: 2, name: '架空町立髙橋診療所' },
      { category: 16, source: 3, name: undefined },
      undefined,
    ])
    expect((await monban(['numbers', 'verify', directory])).code).toBe(0)
    const stats = await monban(['numbers', 'stats', directory])
    expect(stats.stdout).toContain('FTC, Do Not Call Reported Calls — public domain')
  })

  test('keeps of several rows the best founded, whatever the order of the lists', async () => {
    const reported = await list('reported.csv', [
      '+12025550143,fraud,many-reports,50,2026-11-01,',
      '+12025550144,sales,few-reports,1,2026-10-01,',
      '+12025550144,survey,few-reports,1,2026-03-01,',
    ])
    const official = await list('official.csv', ['+12025550143,police,,,,架空署'], { trust: 'official' })
    for (const order of [
      [reported, official],
      [official, reported],
    ]) {
      expect((await build(...order)).code).toBe(0)
      const [police, sales] = await look(12025550143, 12025550144)
      expect(police).toMatchObject({ category: 10, name: '架空署' })
      expect(sales).toMatchObject({ category: 20 })
    }
  })

  test('says what it would do and does nothing on a dry run', async () => {
    const { code, stdout } = await monban([
      'numbers',
      'build',
      '--out',
      directory,
      '--dry-run',
      testdata('shops.csv'),
    ])
    expect(code).toBe(0)
    for (const part of ['shops.csv', 'published', '架空の店の一覧 — CC0-1.0', 'never blocked', 'MiB']) {
      expect(stdout).toContain(part)
    }
    expect(await readdir(folder)).toEqual([])
    const json = await monban([
      'numbers',
      'build',
      '--out',
      directory,
      '--dry-run',
      '--json',
      testdata('shops.csv'),
    ])
    expect(JSON.parse(json.stdout)).toMatchObject({
      lists: [{ format: 'csv', rows: 8 }],
      precedence: ['never-blocked', 'official', 'published', 'open-data', 'many-reports', 'few-reports'],
    })
  })

  test('publishes nothing when too many rows cannot be read, and writes down every one of them', async () => {
    await build(testdata('shops.csv'))
    const { code, stdout, stderr } = await build(testdata('messy.csv'))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^monban: 18 of 20 rows \(90\.0 %\) could not be read\. At most 5 % may fail.*\n$/)
    const rejects = await readFile(`${directory}.rejects.csv`, 'utf8')
    const lines = [...rejects.matchAll(/messy\.csv,(\d+),/g)].map(([, line]) => Number(line))
    expect(lines).toEqual([3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21])
    expect(rejects).toContain(',3,number,there is no number,')
    expect((await look(81312345670))[0]).toBeDefined()
    expect((await readdir(directory)).filter((name) => /spool|tmp/.test(name))).toEqual([])
  })

  test.each([
    [['numbers', 'build', 'x.csv'], '--out DIR is missing.'],
    [['numbers', 'build', '--out', 'd'], 'FILE is missing.'],
    [['numbers', 'build', '--out', 'd', '/nowhere/x.csv'], '/nowhere/x.csv: not found.'],
    [['numbers', 'build', '--out', 'd', testdata('phoneblock.json')], 'licence: missing.'],
    [
      ['numbers', 'build', '--out', 'd', '--max-rejects', '101', 'x'],
      '--max-rejects must be a percentage from 0 to 100; it is "101".',
    ],
    [['numbers', 'build', '--out', 'd', '--format', 'xml', 'x'], '--format is one of csv, parquet, osm,'],
    [['numbers', 'verify', '/nowhere'], '/nowhere: there is no directory of numbers.'],
    [['numbers', 'merge', '/nowhere'], '/nowhere: there is no directory of numbers.'],
  ])('%j is refused in words', async (args, words) => {
    const { code, stdout, stderr } = await monban(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('refuses a list of which it cannot tell the format, or whose source is not described', async () => {
    const path = join(folder, 'list.txt')
    await writeFile(path, 'a;b\n')
    expect((await build(path)).stderr).toContain('which format is this? Its first line is "a;b"')
    await writeFile(path, 'number,category\n+12025550143,sales\n')
    expect((await build(path)).stderr).toContain(`${path}: title: missing. Describe the source in`)
    await writeFile(`${path}.source.json`, '{"title":"x","licence":"y","url":"z"}')
    expect((await build(path)).stderr).toContain('url: an address that begins with http')
    await writeFile(`${path}.source.json`, '{"titel":"x"}')
    expect((await build(path)).stderr).toContain('titel: unknown field')
  })

  test('refuses to read the file that it writes rejects to, and leaves it alone', async () => {
    const path = `${directory}.rejects.csv`
    await copyFile(testdata('shops.csv'), path)
    await copyFile(testdata('shops.csv.source.json'), `${path}.source.json`)
    expect((await build(path)).stderr).toContain('it cannot be a list')
    expect(existsSync(path)).toBe(true)
  })

  test('says how to install DuckDB where it is missing', async () => {
    const hook =
      'export const resolve=(s,c,n)=>{if(s==="@duckdb/node-api")throw new Error("none");return n(s,c)}'
    const preload = `import{register}from"node:module";register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)})`
    const path = join(folder, 'list.parquet')
    await copyFile(testdata('shops.csv.source.json'), `${path}.source.json`)
    await writeFile(path, '')
    const { code, stderr } = await monban(['numbers', 'build', '--out', directory, path], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('Install it with npm install @duckdb/node-api@')
  })
})

describe('monban numbers import and merge', () => {
  test('add rows, except where what is listed is better founded', async () => {
    await build(
      await list('reports.csv', ['+12025550143,police,official,,,', '+12025550144,sales,,1,2026-10-01,'], {
        trust: 'official',
      }),
    )
    const more = await list('reports.csv', [
      '+12025550143,fraud,few-reports,1,2026-11-01,',
      '+12025550145,survey,few-reports,,,架空調査',
    ])
    const { code, stdout } = await monban(['numbers', 'import', directory, more, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ applied: 1, kept: 1, unmerged: 1 })
    expect(await look(12025550143, 12025550145)).toMatchObject([
      { category: 10 },
      { category: 21, name: '架空調査' },
    ])
    const merged = await monban(['numbers', 'merge', directory, '--json'])
    expect(JSON.parse(merged.stdout)).toMatchObject({ changes: 1, generation: 2, numbers: 3 })
    expect(await look(12025550145)).toMatchObject([{ name: '架空調査' }])
  })

  test('take no source that the directory does not have', async () => {
    await build(testdata('shops.csv'))
    const { code, stderr } = await monban([
      'numbers',
      'import',
      directory,
      await list('other.csv', ['+12025550143,sales,,,,']),
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('the source "other.csv" is not one of this directory (架空の店の一覧)')
  })

  test('a new build does not take over changes to the directory before', async () => {
    await build(await list('a.csv', ['+12025550143,sales,,,,']))
    await monban(['numbers', 'import', directory, await list('a.csv', ['+12025550145,survey,,,,'])])
    expect((await look(12025550145))[0]).toBeDefined()
    await build(await list('a.csv', ['+12025550143,sales,,,,']))
    expect(await look(12025550145)).toEqual([undefined])
  })
})

describe('a build that is stopped', () => {
  const rows = Array.from(
    { length: 300_000 },
    (_, row) => `+1202${String(5_000_000 + row * 7)},sales,,3,2026-0${1 + (row % 9)}-01,`,
  )

  test('by a kill leaves the directory before in use, and the next build clears up', async () => {
    await build(testdata('shops.csv'))
    const large = await list('large.csv', rows)
    let killed = 0
    for (const delay of [250, 450, 650, 850, 1_050]) {
      const child = start(['numbers', 'build', '--out', directory, large])
      await Promise.race([once(child, 'exit'), setTimeout(delay)])
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      const [shop, caller] = await look(81312345670, 12025000000)
      // A machine may be fast enough to publish before, and then all of the new list is in use.
      if (caller) break
      killed++
      expect(shop).toMatchObject({ name: 'ヘアーサロン 架空' })
    }
    expect(killed).toBeGreaterThan(0)
    expect((await build(testdata('shops.csv'))).code).toBe(0)
    expect((await readdir(directory)).filter((name) => /spool|tmp/.test(name))).toEqual([])
  })

  test('by Ctrl+C ends with 130 and leaves nothing behind', async () => {
    const child = start(['numbers', 'build', '--out', directory, await list('large.csv', rows)])
    while (!existsSync(join(directory, 'lists.spool')) && child.exitCode === null) await setTimeout(5)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(130)
    expect(existsSync(directory)).toBe(false)
  })
})
