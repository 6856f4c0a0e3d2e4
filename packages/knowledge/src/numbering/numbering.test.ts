import { describeRange } from '@monban/engine/calls'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaRows } from './area-rows.ts'
import { numbering } from './index.ts'
import { expand, fieldsOf } from './table.ts'

const rangeOf = (number: string) => describeRange(number, numbering)

describe('the tables', () => {
  const { services, areas, carriers, special, codes, regions, spoofing } = numbering
  const tables = [services, areas, ...carriers, special, codes, regions]

  test('each name a source on the web and the day it was read', () => {
    const sources = [
      ...tables.map(({ source }) => source),
      ...[...services.rows.values(), ...special.rows.values()].flatMap(({ source }) => source ?? []),
      ...Object.values(spoofing),
    ]
    for (const { url, title, checkedOn } of sources) {
      expect(new URL(url).protocol).toBe('https:')
      expect(title).not.toBe('')
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })

  test('name everything in both languages', () => {
    const names = [
      ...[...areas.rows.values()].flatMap(({ name, prefecture }) => [name, prefecture]),
      ...carriers.flatMap(({ rows }) => [...rows.values()]),
      ...[...special.rows.values(), ...codes.rows.values()].map(({ name }) => name),
      ...regions.rows.values(),
    ]
    expect(names.filter(({ ja, en }) => ja === '' || !/^[\p{Script=Latin}\d()&’'. ,-]+$/u.test(en))).toEqual(
      [],
    )
  })

  test('have an area in each of the 47 prefectures, and no digits in two areas', () => {
    const rows = fieldsOf(areaRows)
    expect(rows.filter((row) => row.length === 2)).toHaveLength(47)
    const prefixes = rows
      .filter((row) => row.length > 2)
      .flatMap(([code = '', , , exchanges]) =>
        (exchanges === undefined ? [''] : expand(exchanges)).map((prefix) => `0${code}${prefix}`),
      )
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect([...areas.rows.keys()].filter((prefix) => !/^0[1-9]{2}/.test(`${prefix}1`))).toEqual([])
  })

  test('have a country, network or reserve for every code but those that the ITU calls spare', () => {
    const spare =
      '210 214 215 217 219 259 280-289 292-296 384 422 424-429 671 684 693-699 801-807 809 830-839 851 854 857-859 ' +
      '871-874 884 885 887 889-899 978 990 997'
    const codesOfThree = Array.from({ length: 900 }, (_, index) => String(index + 100))
    const nobodys = codesOfThree.filter((code) => rangeOf(`+${code}20000000`).service === 'none')
    const reserved = [...codes.rows].filter(([, { kind }]) => kind === 'reserved').map(([code]) => code)
    expect(nobodys.filter((code) => !reserved.includes(code)).sort()).toEqual(expand(spare).sort())
  })
})

describe('numbers of Japan', () => {
  test.each([
    ['Sapporo', '011-200-0001', '固定電話（北海道 札幌）'],
    ['Tokyo', '03-2000-0001', '固定電話（東京都 東京）'],
    ['one code, two areas: Kashiwa', '04-7120-0001', '固定電話（千葉県 柏）'],
    ['one code, two areas: Tokorozawa', '04-2920-0001', '固定電話（埼玉県 所沢）'],
    ['a code of five digits', '01267-2-0001', '固定電話（北海道 岩見沢）'],
    ['the last area', '0980-72-0001', '固定電話（沖縄県 沖縄宮古）'],
    ['050', '050-6881-5063', '050のIP電話（番号帯はZIP Telecom）'],
    ['090 of Okinawa', '090-4470-0001', '携帯電話（番号帯は沖縄セルラー電話）'],
    ['the new 060', '060-1200-0001', '携帯電話（番号帯は楽天モバイル）'],
    ['060 without a known carrier', '060-9000-0001', '携帯電話'],
    ['0600', '0600-000-0001', '0600の番号'],
    ['0120', '0120-000-001', '着信課金（通話無料）の番号（番号帯はNTTコミュニケーションズ）'],
    ['0800', '0800-000-0001', '着信課金（通話無料）の番号（番号帯はNTTコミュニケーションズ）'],
    ['0570', '0570-000-001', '0570の番号'],
    ['0990', '0990-500-001', '有料サービスの番号'],
    ['0180', '0180-990-001', '付加サービスの番号'],
    ['machines', '020-1000-0001', '機械の通信用の番号'],
    ['machines, 14 digits', '0200-00000-00001', '機械の通信用の番号'],
    ['pagers', '0204-000-0001', '無線呼び出しの番号'],
    ['091', '0910-0001', '特定接続の番号'],
    ['00XY', '0037-6-0001', '電話会社を選ぶ番号'],
    ['police', '110', '警察への緊急通報'],
    ['advice', '#9110', '警察相談専用電話'],
    ['speaking clock', '117', '時報'],
    ['a code of nobody', '0999-20-0001', '割り当てのない番号（+81999…）'],
    ['an exchange that begins with 0', '03-0000-0001', '実在しない番号'],
    ['an exchange that begins with 1', '011-100-0001', '実在しない番号'],
    ['080 with a digit too many', '080-1000-00001', '実在しない番号'],
  ])('%s: %s', (_, number, label) => {
    expect(rangeOf(number).label.ja).toBe(label)
  })
})

describe('numbers of the world', () => {
  test.each([
    ['a country', '+33 1 99 00 00 01', 'foreign number (France)'],
    ['North America', '+1 212 555 0100', 'foreign number (United States, Canada and others)'],
    ['a country that shares +1', '+1 242 555 0100', 'foreign number (Bahamas)'],
    ['Canada', '+1 416 555 0100', 'foreign number (Canada)'],
    ['Kazakhstan within +7', '+7 727 200 0001', 'foreign number (Kazakhstan)'],
    ['Guernsey within +44', '+44 1481 960 001', 'foreign number (Guernsey)'],
    ['a satellite', '+870 773 111 632', 'Inmarsat (satellite)'],
    ['freephone', '+800 1234 5678', 'International Freephone'],
    ['premium rate', '+979 123 456 789', 'International Premium Rate Service'],
    ['a spare code', '+295 123 4567', 'unassigned number (+295…)'],
    ['a reserve', '+999 123 4567', 'unassigned number (+999…)'],
    ['too many digits for Britain', '+44 20 7946 0958 12', 'number that cannot exist'],
  ])('%s: %s', (_, number, label) => {
    expect(rangeOf(number).label.en).toBe(label)
  })
})

test('every row of 1 to 15 digits gets one answer', () => {
  const digits = fc
    .integer({ min: 1, max: 15 })
    .chain((length) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length }),
    )
  fc.assert(
    fc.property(digits, (row) => {
      fc.pre(/[1-9]/.test(row))
      for (const raw of [row, `+${row}`, `+81${row}`.slice(0, 16)]) {
        if (/^\+?0+$/.test(raw)) continue
        const range = rangeOf(raw)
        expect(range.number.startsWith(range.prefix)).toBe(true)
        expect(range.label.ja.length * range.label.en.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 3_000 },
  )
})
