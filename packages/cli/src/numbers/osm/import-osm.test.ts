import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importList, source } from '../_taker.ts'
import type { ListSource } from '../list-source.ts'
import { type ExtractOptions, writeBlob, writeExtract } from './_extract.ts'

const folder = mkdtempSync(join(tmpdir(), 'monban-osm-'))
const path = join(folder, 'extract.osm.pbf')
afterAll(() => rmSync(folder, { recursive: true }))

const openData: ListSource = { ...source, trust: 'open-data' }

function importBytes(bytes: Uint8Array, given = openData) {
  writeFileSync(path, bytes)
  return importList('osm', path, { sources: [given] })
}

const objects = [
  { shop: 'hairdresser', name: 'ヘアーサロン架空', phone: '+81 120-000-610' },
  {
    amenity: 'restaurant',
    name: 'Kaku',
    'name:ja': '食堂架空',
    'contact:phone': '0120-000-611; 0120-000-612',
  },
  { 'addr:housenumber': '1', name: '架空太郎', phone: '0120-000-613' },
  { natural: 'tree' },
  { amenity: 'pharmacy', phone: 'なし' },
  { amenity: 'clinic', phone: '03-0000-0614' },
  { amenity: 'hospital', name: '架空病院', phone: '0120-000-615', 'contact:phone': '0120-000-615' },
  { railway: 'station', name: '架空駅', phone: '0120-000-616' },
  { amenity: 'police', name: '架空交番', phone: '0120-000-617' },
  { office: 'lawyer', phone: '0120-000-618' },
]

describe('an extract', () => {
  test.each([{}, { raw: true }] satisfies ExtractOptions[])(
    'gives shops, stations and offices with their numbers (%j)',
    async (how) => {
      const { rows, rejects, omitted } = await importBytes(writeExtract(objects, how))
      expect(rows.map(({ number, category, name }) => [number, category, name])).toEqual([
        ['+81120000610', 'shop', 'ヘアーサロン架空'],
        ['+81120000611', 'shop', '食堂架空'],
        ['+81120000612', 'shop', '食堂架空'],
        ['+81120000615', 'hospital', '架空病院'],
        ['+81120000616', 'station', '架空駅'],
        ['+81120000617', 'police', '架空交番'],
        ['+81120000618', 'company', undefined],
      ])
      expect(rejects.map(({ line, words }) => [line, words.en])).toEqual([
        ['node 1005', 'characters other than digits, a leading + and separators'],
        ['node 1006', '+81300000614 is a number that no numbering plan allows'],
      ])
      expect(omitted).toEqual(['private'])
    },
  )

  test('names nodes, ways and relations by their id', async () => {
    const bad = { shop: 'yes', phone: 'x' }
    const { rejects } = await importBytes(writeExtract([bad, bad, bad, bad]))
    expect(rejects.map(({ line }) => line)).toEqual(['node 1001', 'node 2001', 'way 2002', 'relation 2003'])
  })

  test('cannot say who is never blocked when its source is trusted like reports', async () => {
    const { rows, rejects } = await importBytes(writeExtract(objects.slice(6, 10)), {
      ...source,
      trust: 'reports',
    })
    expect(rows.map(({ category }) => category)).toEqual(['station', 'company'])
    expect(rejects.map(({ line }) => line)).toEqual(['node 1001', 'way 2002'])
  })
})

describe('a file that is no whole extract is refused', () => {
  const whole = writeExtract(objects)

  test('wherever it ends too early', async () => {
    const ends = [2, 10, 40, whole.length - 1]
    for (const end of ends) {
      await expect(importBytes(whole.subarray(0, end)), String(end)).rejects.toThrow(/At \d+: expected/)
    }
  })

  test.each([
    ['an empty one', Buffer.alloc(0), 'expected OSMHeader, found an empty file'],
    [
      'a text',
      Buffer.from('number,category\n+1202\n'),
      'expected BlobHeader: 1 to 65536 bytes, found 1853189474',
    ],
    ['one without its header', writeBlob('OSMData', Buffer.alloc(9)), 'found OSMData'],
    [
      'one of history',
      writeExtract([], { features: ['HistoricalInformation'] }),
      'found HistoricalInformation',
    ],
    [
      'one whose data are no Protocol Buffers',
      Buffer.concat([
        writeBlob('OSMHeader', Buffer.alloc(0), { raw: true }),
        writeBlob('OSMData', Buffer.from([0x0a, 0x7f, 0x01]), { raw: true }),
      ]),
      'At 19',
    ],
  ])('%s', async (_, bytes, words) => {
    await expect(importBytes(bytes)).rejects.toThrow(words)
  })

  test('one whose part does not inflate to what it says', async () => {
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, damaged.length - 40)
    await expect(importBytes(damaged)).rejects.toThrow('not readable as an OpenStreetMap extract')
  })

  test('one with any single byte changed is read or refused, and never hangs', async () => {
    for (let place = 0; place < whole.length; place += 7) {
      const damaged = Buffer.from(whole)
      damaged[place] = (damaged[place] ?? 0) ^ 0x55
      await importBytes(damaged).catch((error: Error) => expect(error.name).toBe('UsageError'))
    }
  })
})
