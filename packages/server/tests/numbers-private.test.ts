import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, privateDigits, rangeAnswer, sharedBy, sharedRange } from '@monban/api'
import { createEngine } from '@monban/engine'
import { describeRange, NumberError } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import { starterDirectory as starter } from '@monban/knowledge/directory'
import { numbering } from '@monban/knowledge/numbering'
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../src/start-server.ts'
import { publish, row, temporaryFolder } from './_directory.ts'
import { createService, problemOf, temporaryConfig } from './_service.ts'

/** One for all, since making it takes longer than a test. */
const engine = createEngine({ knowledge })

/** The same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const random = generator(20_261_124)
const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
const some = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

/** Numbers that people have, class by class. */
const people: Readonly<Record<string, readonly string[]>> = {
  'mobiles of Japan': some(
    400,
    () => `0${6 + Math.floor(random() * 4)}0${1 + Math.floor(random() * 9)}${digits(7)}`,
  ),
  'landlines of Japan': [...numbering.areas.rows].flatMap(([prefix, { codeDigits }]) => {
    const exchange = prefix.length > codeDigits ? '' : String(2 + Math.floor(random() * 8))
    return prefix + exchange + digits(10 - prefix.length - exchange.length)
  }),
  '050': some(100, () => `050${1 + Math.floor(random() * 9)}${digits(7)}`),
  '0120, of which there are a million': some(100, () => `0120${digits(6)}`),
  '0800': some(100, () => `0800${digits(7)}`),
  '0570': some(50, () => `0570${digits(6)}`),
  'foreign numbers': foreignNumbers(),
}

/** By a grammar that is not ours: at most six valid numbers of each country, of eight digits and more. */
function foreignNumbers(): string[] {
  return getCountries().flatMap((country) => {
    const code = getCountryCallingCode(country)
    const tried = some(600, () => `+${code}${digits(8 + Math.floor(random() * 4))}`)
    return code === '81' ? [] : tried.filter(isValid).slice(0, 6)
  })
}

function isValid(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isValid() ?? false
}

function* numbersOf(prefix: string): Generator<string> {
  for (let last = 0; last < sharedBy; last++) yield `+${prefix}${String(last).padStart(4, '0')}`
}

/** A server that answers nothing and keeps every byte of what it was asked. */
async function eavesdrop() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(JSON.stringify([request.method, request.url, request.rawHeaders]))
    response.writeHead(503).end()
  })
  onTestFinished(() => void server.close().closeAllConnections())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = createClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  return { client, heard }
}

describe('10,000 numbers share every request', () => {
  test.each(Object.entries(people))('%s', (_, numbers) => {
    const prefixes = [...new Set(numbers.flatMap((number) => sharedRange(number, numbering) ?? []))]
    expect(prefixes.length).toBeGreaterThan(numbers.length / 20)
    const every = Math.ceil(prefixes.length / 25)
    for (const prefix of prefixes.filter((_, place) => place % every === 0)) {
      let sharing = 0
      for (const number of numbersOf(prefix)) if (sharedRange(number, numbering) === prefix) sharing++
      expect(sharing, prefix).toBe(sharedBy)
    }
  })

  test('for no table of areas looks at the last four digits', () => {
    const longest = Math.max(...[...numbering.areas.rows.keys()].map(({ length }) => length))
    expect(longest).toBeLessThanOrEqual('0312345678'.length - privateDigits)
  })

  test('that another grammar of numbers calls valid too', () => {
    const numbers = Object.values(people).flat()
    const prefixes = [...new Set(numbers.flatMap((number) => sharedRange(number, numbering) ?? []))]
    const foreign = prefixes.filter((prefix) => !prefix.startsWith('81') && isValid(`+${prefix}0000`))
    expect(foreign.length).toBeGreaterThan(200)
    for (const prefix of foreign.filter((_, place) => place % 20 === 0)) {
      let valid = 0
      for (const number of numbersOf(prefix)) if (isValid(number)) valid++
      expect(valid, prefix).toBe(sharedBy)
    }
  })

  test('whose requests are the same byte for byte, however they are written and whatever is known of them', async () => {
    const { client, heard } = await eavesdrop()
    const tables = { numbering, starter }
    const alike = [
      '050-6881-5063',
      '+815068815063',
      '０５０６８８１５０６４',
      '+81 (0)50 6881 9999',
      '184 05068810000',
    ]
    for (const number of alike) await client.lookUpPrivately(number, tables)
    expect(heard).toHaveLength(alike.length)
    expect(new Set(heard).size).toBe(1)
    expect(heard[0]).toContain('"/v1/numbers/range/81506881"')
    expect(heard[0]).not.toMatch(/5063|9999/)
  })
})

test.each([
  ['emergency and help lines', ['110', '119', '#9110', '188', '171']],
  ['short codes', ['243056', '5353']],
  ['numbers that nobody calls from', ['02012345678', '0990123456', '0033112', '0170123456']],
  [
    'numbers that cannot exist',
    ['0312345', '0302345678', '09000000001', '+8190123456789', '+4420794609581234'],
  ],
  ['ranges that nobody has', ['+2101234567', '0999912345', '+8751234567']],
  ['satellites and worldwide services', ['+8816123456789', '+80012345678', '+979123456789']],
  [
    'places with fewer numbers than a range has',
    ['+6834433', '+2908045', '+6903434', '+24740123', '+50051234'],
  ],
])('of %s nothing is asked, since too few would share the question', async (_, numbers) => {
  const { client, heard } = await eavesdrop()
  for (const number of numbers) {
    const answer = await client.lookUpPrivately(number, { numbering, starter })
    expect(answer.directory, number).toBe('not-asked')
    expect(answer.notKnown).toContain('directory')
  }
  expect(heard).toEqual([])
})

describe('a private look-up', () => {
  const [shop, free, foreign] = ['+81320000001', '+81120000001', '+442079460958']
  const rows = [
    row(shop, 'shop', { name: 'ヘアーサロンひかり' }),
    row('+81320000002', 'fraud/refund', { reports: 70 }),
    row(free, 'company', { name: 'お客様窓口' }),
    row(foreign, 'recorded-voice', { reports: 9 }),
  ]

  test('gives the answer that an open one gives', async () => {
    const numbersDir = await temporaryFolder()
    await publish(numbersDir, rows)
    const server = await startServer(await temporaryConfig({ numbersDir, logLevel: 'silent' }))
    onTestFinished(() => server[Symbol.asyncDispose]())
    const client = createClient({ baseUrl: server.url })
    const asked = [shop, '0320000002', '0320000003', free, foreign, '05068815063', '09010000001']
    for (const number of asked) {
      const open = await client.lookUpNumber(number)
      expect(await client.lookUpPrivately(number, { numbering })).toEqual(open)
      expect(open.directory).toBe('searched')
    }
    expect((await client.lookUpNumber('0320000002')).known).toBe('exact')
    expect(await client.screenCall({ number: '0320000002' })).toMatchObject({ decision: 'block' })
  })

  test('of what is no number asks nothing', async () => {
    const { client, heard } = await eavesdrop()
    await expect(client.lookUpPrivately('mum', { numbering })).rejects.toThrow(NumberError)
    expect(heard).toEqual([])
  })

  test('that gets no answer says so, and tells what is known on the spot', async () => {
    const { client } = await eavesdrop()
    const answer = await client.lookUpPrivately('05068815063', { numbering, starter })
    expect(answer).toMatchObject({ directory: 'unavailable', known: 'exact' })
    expect(answer.record?.behaviour?.value.id).toBe('fraud')
    const gone = createClient({ baseUrl: 'http://127.0.0.1:1' })
    expect((await gone.lookUpPrivately(shop, { numbering })).directory).toBe('unavailable')
  })

  test('that its caller gives up ends with the reason of that', async () => {
    const { client } = await eavesdrop()
    const signal = AbortSignal.abort(new Error('hung up'))
    await expect(client.lookUpPrivately(shop, { numbering, signal })).rejects.toThrow('hung up')
  })
})

describe('a range', () => {
  async function withRows() {
    const numbersDir = await temporaryFolder()
    await publish(numbersDir, [
      row('+81320000001', 'shop', { name: 'ヘアーサロンひかり' }),
      row('+81320000110', 'police'),
    ])
    return createService({ engine, settings: { numbersDir } })
  }

  test('holds all that is listed of its numbers and nothing of others, for anybody to keep', async () => {
    const { app } = await withRows()
    const response = await app.request('/v1/numbers/range/8132000')
    expect(response.headers.get('cache-control')).toBe('public, max-age=600')
    const body = rangeAnswer.parse(await response.json())
    expect(body).toMatchObject({
      prefix: '8132000',
      directory: 'searched',
      entries: [
        { category: 'shop', numbers: '0001' },
        { category: 'police', numbers: '0110' },
      ],
      names: { '0001': 'ヘアーサロンひかり' },
      records: [],
    })
    expect(body.ranges.map(({ area }) => area?.name.en)).toEqual(['Tokyo'])
    const tag = response.headers.get('etag') ?? ''
    const again = await app.request('/v1/numbers/range/8132000', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
  })

  test('tells the carrier of each part where it has several', async () => {
    const { app } = await withRows()
    const { ranges } = rangeAnswer.parse(await (await app.request('/v1/numbers/range/8112090')).json())
    expect(ranges.length).toBeGreaterThan(3)
    for (let next = 0; next < 10; next++) {
      const { number, ...range } = describeRange(`+8112090${next}123`, numbering)
      const fitting = ranges.filter(({ prefix }) => number.startsWith(prefix))
      const [longest] = fitting.sort((one, other) => other.prefix.length - one.prefix.length)
      expect(longest).toEqual(range)
    }
  })

  test('comes compressed to whoever takes that', async () => {
    const { app } = await withRows()
    const headers = { 'accept-encoding': 'gzip' }
    const response = await app.request('/v1/numbers/range/8132000', { headers })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
  })

  test.each([
    ['too short for any number', '8190'],
    ['one digit longer, which would show more', '819012345'],
    ['a whole number', '819012345678'],
    ['a number of Japan as dialled', '0312345'],
    ['with its plus', '+8132000'],
    ['letters', 'tokyo'],
    ['of short numbers', '683'],
    ['of no country', '2101234'],
    ['longer than any number', '1234567890123'],
  ])('that is %s is refused', async (_, prefix) => {
    const { app } = await createService({ engine })
    const response = await app.request(`/v1/numbers/range/${prefix}`)
    expect(await problemOf(response)).toMatchObject({
      code: 'range-not-shared',
      status: 400,
      errors: [{ field: 'prefix', limit: sharedBy }],
    })
  })

  test('takes no parameter, which fewer would share', async () => {
    const { app } = await withRows()
    const problem = await problemOf(await app.request('/v1/numbers/range/8132000?page=2'))
    expect(problem).toMatchObject({ code: 'range-not-shared', errors: [{ field: 'query' }] })
  })
})
