import { type NumberAnswer, numberAnswer } from '@monban/api'
import { createEngine } from '@monban/engine'
import type { NumberRecord } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import { describe, expect, test } from 'vitest'
import { publish, row, temporaryFolder } from './_directory.ts'
import { createService, problemOf, type Service } from './_service.ts'

/** One for all, since making it takes longer than a test. */
const engine = createEngine({ knowledge })

const shop = '+81320000001'
const sales = '+819010000002'
const unlisted = '+819010000003'

async function withDirectory(): Promise<Service> {
  const numbersDir = await temporaryFolder()
  await publish(numbersDir, [
    row(shop, 'shop', { name: 'ヘアーサロンひかり' }),
    row(sales, 'sales', { reports: 40 }),
  ])
  return createService({ engine, settings: { numbersDir } })
}

function ask({ app }: Service, number: string, init?: RequestInit): Promise<Response> {
  return Promise.resolve(app.request(`/v1/numbers/${encodeURIComponent(number)}`, init))
}

async function answerOf(service: Service, number: string): Promise<NumberAnswer> {
  const response = await ask(service, number)
  expect(response.status).toBe(200)
  const body = await response.json()
  expect(numberAnswer.parse(body)).toEqual(body)
  return body
}

describe('a number', () => {
  test('that a warning names is what the warning says, with its source and date', async () => {
    const { number, known, record, label } = await answerOf(await createService({ engine }), '05068815063')
    expect({ number, known }).toEqual({ number: '+815068815063', known: 'exact' })
    expect(record?.behaviour).toMatchObject({
      value: { id: 'fraud', scam: 'unpaid-charge' },
      source: {
        url: expect.stringMatching(/^https:/),
        checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
      lastSeen: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(label.behaviour?.ja).toMatch(/請求/)
  })

  test('in the directory has its name, where that was read, and when it was last seen', async () => {
    const { known, record, label, directory } = await answerOf(await withDirectory(), shop)
    expect({ known, directory, name: label.identity?.ja }).toEqual({
      known: 'exact',
      directory: 'searched',
      name: 'ヘアーサロンひかり',
    })
    for (const field of [record?.identity, record?.confidence]) {
      expect(field).toMatchObject({
        source: { url: 'https://list.example/' },
        lastSeen: expect.stringMatching(/^\d{4}-\d\d-01$/),
      })
    }
  })

  test('that nobody lists still gets its kind and range, and what is not known', async () => {
    const answer = await answerOf(await withDirectory(), unlisted)
    expect(answer).toMatchObject({ known: 'range', range: { service: 'mobile', domestic: true } })
    expect(answer.record).toBeUndefined()
    expect(answer.notKnown).toEqual(['caller', 'identity', 'purpose', 'behaviour'])
  })

  test('is answered without a directory too, and the answer says that there is none', async () => {
    const { directory, notKnown, range } = await answerOf(await createService({ engine }), shop)
    expect(directory).toBe('absent')
    expect(notKnown).toContain('directory')
    expect(range.area?.name.en).toBe('Tokyo')
  })

  test('with an objection pending keeps it in sight', async () => {
    const record: NumberRecord = { number: sales, objection: { since: '2026-11-24' } }
    const identity = {
      value: { kind: 'company' as const },
      source: { url: 'https://a.example/', title: 'A', kind: 'official' as const, checkedOn: '2026-11-24' },
      lastSeen: '2026-11-24',
      confidence: 'published' as const,
    }
    const service = await createService({ engine, starter: new Map([[sales, { ...record, identity }]]) })
    expect((await answerOf(service, sales)).record?.objection).toEqual({ since: '2026-11-24' })
  })

  test.each([
    '03-2000-0001',
    '+81 3 2000 0001',
    '+81 (0)3-2000-0001',
    '+81 03 2000 0001',
    '０３ー２０００ー０００１',
    'tel:+81-3-2000-0001',
    '184 03 2000 0001',
    '81320000001',
  ])('may be written %j', async (spelling) => {
    expect((await answerOf(await createService({ engine }), spelling)).number).toBe(shop)
  })

  test.each(['110', '#9110', '0120000001', '+442079460958', '+2101234567', '1'.repeat(20)])(
    '%s gets an answer too',
    async (number) => {
      expect((await answerOf(await createService({ engine }), number)).known).toMatch(/exact|range/)
    },
  )
})

describe('what is no number', () => {
  test.each([
    ['0', 'zeros', undefined],
    ['000', 'zeros', undefined],
    ['1'.repeat(40), '20 digits', 20],
    ['1'.repeat(65), '64 characters', 64],
    ['call me', 'digits', undefined],
    ['+', 'digits', undefined],
    ['03-2000-0001; drop table', 'digits', undefined],
    [' ', 'empty', undefined],
    ['', 'empty', undefined],
  ])('%j is refused, and the limit is named', async (number, word, limit) => {
    const { app } = await createService({ engine })
    const path = `/v1/numbers/${encodeURIComponent(number)}`
    const english = await problemOf(await app.request(`${path}?lang=en`))
    expect(english).toMatchObject({ code: 'invalid-number', status: 400, errors: [{ field: 'number' }] })
    expect(english.detail).toContain(word)
    expect(english.errors?.[0]?.limit).toBe(limit)
    expect((await problemOf(await app.request(path))).detail).toMatch(/[ぁ-ん]/)
  })

  test.each(['%', '%E3%81', '%00', '..%2f..%2fetc'])('the address %s does no harm', async (raw) => {
    const { app } = await createService({ engine })
    expect((await problemOf(await app.request(`/v1/numbers/${raw}`))).code).toBe('invalid-number')
  })
})

describe('an answer about a number', () => {
  test('may be kept by whoever asked, for a minute, and is not sent twice', async () => {
    const service = await withDirectory()
    const first = await ask(service, shop)
    expect(first.headers.get('cache-control')).toBe('private, max-age=60')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
      const again = await ask(service, shop, { headers: { 'if-none-match': known } })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    expect((await ask(service, sales, { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('has the same head for HEAD, and no body', async () => {
    const service = await withDirectory()
    const [get, head] = [await ask(service, shop), await ask(service, shop, { method: 'HEAD' })]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  test('leaves nothing of the number in the log', async () => {
    const service = await withDirectory()
    await ask(service, shop)
    await ask(service, `${shop}x`)
    await service.app.request(`/v1/numbers/${shop}/more`)
    await service.app.request('/v1/numbers/range/8132000')
    expect(service.log).toHaveLength(4)
    expect(service.log.join('')).not.toMatch(/320000001|8132000|ひかり/)
    expect(JSON.parse(service.log[0] ?? '')).toMatchObject({ route: '/v1/numbers/:number', status: 200 })
  })
})

test('a number in a message is looked up as well', async () => {
  const numbersDir = await temporaryFolder()
  await publish(numbersDir, [row(shop, 'shop')])
  const notCheckedBy = async ({ check }: Service) =>
    (await (await check({ text: 'お電話ください。 03-2000-0001' })).json()).notChecked
  expect(await notCheckedBy(await createService({ settings: { numbersDir } }))).not.toContain('number')
  expect(await notCheckedBy(await createService())).toContain('number')
})
