import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, test } from 'vitest'
import { importList, source } from '../_taker.ts'

const testdata = (name: string) =>
  fileURLToPath(new URL(`../../../../../testdata/number-lists/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'monban-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const openData = { sources: [{ ...source, trust: 'open-data' as const }] }
const reports = { sources: [{ ...source, trust: 'reports' as const }] }

describe('a list of public facilities', () => {
  test('of the earlier form, in UTF-8', async () => {
    const { rows, rejects, omitted } = await importList(
      'facilities',
      testdata('facilities-2019.csv'),
      openData,
    )
    expect(rows.map(({ number, category, name }) => [number, category, name])).toEqual([
      ['+81120000600', 'public-office', '架空市役所'],
      ['+81120000601', 'school', '架空市立第一小学校'],
      ['+81120000602', 'hospital', '架空市立病院'],
      ['+81120000600', 'public-office', undefined],
      ['+81120000604', 'public-office', '架空センター（東,西）'],
      ['+81120000605', 'public-office', '架空センター（東,西）'],
    ])
    expect(rejects).toMatchObject([{ line: 7, column: '電話番号' }])
    expect(omitted).toEqual(['without-number'])
  })

  test('of the later form, in CP932 with its special characters', async () => {
    const { rows } = await importList('facilities', testdata('facilities-2023-cp932.csv'), openData)
    expect(rows.map(({ category, name, confidence }) => [category, name, confidence])).toEqual([
      ['public-office', '架空町役場①', 9],
      ['fire', '架空消防署', 9],
      ['hospital', '架空町立髙橋診療所', 9],
    ])
  })

  test('in neither is refused', async () => {
    await expect(importList('facilities', testdata('facilities-broken.csv'), openData)).rejects.toThrow(
      'neither UTF-8 nor CP932',
    )
  })
})

describe('reports to the FTC', () => {
  test('are counted by number, with what most of them say', async () => {
    const { rows, rejects, omitted } = await importList('ftc', testdata('ftc.csv'), reports)
    expect(rows).toEqual([
      { number: '+12025550120', category: 'fraud', confidence: 3, magnitude: 2, source: 1, seen: '2026-10' },
      {
        number: '+12025550121',
        category: 'recorded-voice',
        confidence: 3,
        magnitude: 1,
        source: 1,
        seen: '2026-10',
      },
      {
        number: '+12025550122',
        category: 'often-refused',
        confidence: 3,
        magnitude: 1,
        source: 1,
        seen: '2026-10',
      },
      { number: '+12025550123', category: 'sales', confidence: 3, magnitude: 1, source: 1, seen: '2026-10' },
    ])
    expect(rejects.map(({ line, column }) => [line, column])).toEqual([
      [9, 'Company_Phone_Number'],
      [10, 'Created_Date'],
    ])
    expect(omitted).toEqual(['without-number', 'repeated', 'repeated'])
  })

  test('without the column of numbers are refused', async () => {
    await expect(importList('ftc', written('f.csv', 'Phone,Subject\n1,x\n'), reports)).rejects.toThrow(
      'there is no column Company_Phone_Number',
    )
  })
})

describe('a list of PhoneBlock', () => {
  test('in JSON', async () => {
    const { rows, rejects, omitted } = await importList('phoneblock', testdata('phoneblock.json'), reports)
    expect(rows).toEqual([
      { number: '+12025550130', category: 'fraud', confidence: 6, magnitude: 4, source: 1, seen: '2026-07' },
      { number: '+12025550131', category: 'sales', confidence: 3, magnitude: 3, source: 1, seen: '2026-07' },
    ])
    expect(rejects.map(({ line, column }) => [line, column])).toEqual([
      [4, 'phone'],
      [5, 'rating'],
      [6, 'rating'],
    ])
    expect(omitted).toEqual(['legitimate'])
  })

  test('in CSV', async () => {
    const { rows } = await importList('phoneblock', testdata('phoneblock.csv'), reports)
    expect(rows.map(({ number, category, confidence }) => [number, category, confidence])).toEqual([
      ['+12025550135', 'survey', 6],
      ['+12025550136', 'often-refused', 3],
    ])
  })

  test.each(['{', '[]', '{"numbers":1}'])('that is none is refused: %s', async (text) => {
    await expect(importList('phoneblock', written('p.json', text), reports)).rejects.toThrow(
      '{ "numbers": […] }',
    )
  })
})

describe('Parquet', () => {
  test('gives the same rows as the CSV that it was made from', async () => {
    const path = join(folder, 'list.parquet')
    await copyToParquet(testdata('shops.csv'), path)
    const csv = await importList('csv', testdata('shops.csv'))
    const parquet = await importList('parquet', path)
    expect(parquet.rows).toEqual(csv.rows)
    expect(csv.rows.length).toBe(6)
    expect(parquet.rejects).toEqual([])
  })

  test('may hold numbers as integers, and rejects what is none', async () => {
    const path = join(folder, 'integers.parquet')
    await run(
      `COPY (SELECT * FROM (VALUES (12025550143, 'sales'), (12, 'sales')) t(number, category)) TO '${path}' (FORMAT parquet)`,
    )
    const { rows, rejects } = await importList('parquet', path)
    expect(rows.map(({ number }) => number)).toEqual(['+12025550143'])
    expect(rejects).toMatchObject([{ line: 2, column: 'number', text: '12,sales' }])
  })

  test.each([
    ['no Parquet', 'number\n'],
    ['nothing', ''],
  ])('that holds %s is refused', async (_, content) => {
    await expect(importList('parquet', written('bad.parquet', content))).rejects.toThrow(
      'not readable as Parquet',
    )
  })
})

async function copyToParquet(csv: string, path: string): Promise<void> {
  await run(`COPY (SELECT * FROM read_csv('${csv}', all_varchar = true)) TO '${path}' (FORMAT parquet)`)
}

async function run(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}
