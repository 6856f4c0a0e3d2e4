import { callDecision } from '@monban/api'
import { createEngine } from '@monban/engine'
import type { CallDecision } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import { describe, expect, test } from 'vitest'
import { publish, row, temporaryFolder } from './_directory.ts'
import { createService, postJson, problemOf, type Service } from './_service.ts'

/** One for all, since making it takes longer than a test. */
const engine = createEngine({ knowledge })

const [salon, refused, mobile] = ['+81320000001', '+819010000002', '+819010000003']

async function serve(): Promise<Service> {
  const numbersDir = await temporaryFolder()
  await publish(numbersDir, [
    row(salon, 'shop', { name: 'ヘアーサロンひかり' }),
    row(refused, 'often-refused', { reports: 300 }),
  ])
  return createService({ engine, settings: { numbersDir } })
}

async function screen({ app }: Service, call: object): Promise<CallDecision> {
  const response = await app.request('/v1/calls/screen', postJson(JSON.stringify(call)))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = await response.json()
  expect(callDecision.parse(body)).toEqual(body)
  return body
}

describe('a call', () => {
  test.each([
    ['from a number that a warning names', { number: '050-6881-5063' }, 'block', 'exact'],
    ['from a hair salon', { number: salon }, 'ring', 'exact'],
    ['that many people refuse', { number: refused }, 'silence', 'exact'],
    ['that shows 110', { number: '110', policy: 'strict', deny: ['110'] }, 'warn', 'range'],
    ['from a country code of nobody', { number: '+2101234567' }, 'block', 'range'],
    ['from a mobile that nobody lists', { number: mobile }, 'ring', 'range'],
    ['the same on a strict telephone', { number: mobile, policy: 'strict' }, 'warn', 'range'],
    ['from a number that the person refuses', { number: salon, deny: ['03-2000-0001'] }, 'block', 'exact'],
    ['from a number that the person allows', { number: refused, allow: [refused] }, 'ring', 'exact'],
    ['without a number', { number: null, policy: 'strict' }, 'silence', 'nothing'],
    ['whose number was withheld', { number: 'withheld' }, 'warn', 'nothing'],
    ['whose number cannot be read', { number: 'Anonymous' }, 'warn', 'nothing'],
    [
      'from abroad where none is wanted',
      { number: '+442079460958', policy: 'international-off' },
      'block',
      'range',
    ],
  ])('%s', async (_, call, decision, known) => {
    const made = await screen(await serve(), call)
    expect(made).toMatchObject({ decision, known })
    expect(made.reason.text.ja.length).toBeLessThanOrEqual(60)
  })

  test('shows whose it is, and where that was read', async () => {
    const { title, source, date } = await screen(await serve(), { number: salon })
    expect(title.ja).toBe('ヘアーサロンひかり')
    expect(source?.url).toBe('https://list.example/')
    expect(date).toMatch(/^\d{4}-\d\d-01$/)
  })

  test('is decided at its own time: what many reported years ago no longer counts', async () => {
    const { decision, known } = await screen(await serve(), {
      number: refused,
      at: '2031-11-24T09:30:00+09:00',
    })
    expect({ decision, known }).toEqual({ decision: 'ring', known: 'range' })
  })

  test('rings when it repeats, and when it may be the police calling back', async () => {
    const service = await serve()
    const strict = { number: 'withheld', policy: 'strict', at: '2026-11-24T09:30:00+09:00' }
    expect((await screen(service, strict)).decision).toBe('silence')
    const earlierCalls = ['2026-11-24T09:28:30+09:00']
    expect((await screen(service, { ...strict, earlierCalls })).decision).toBe('warn')
    const calledForHelp = { number: '110', at: '2026-11-24T09:10:00+09:00' }
    expect((await screen(service, { ...strict, calledForHelp })).decision).toBe('ring')
  })

  test('is decided without a directory as well', async () => {
    const service = await createService({ engine })
    expect((await screen(service, { number: salon })).decision).toBe('ring')
    expect((await screen(service, { number: '05068815063' })).decision).toBe('block')
  })

  test('leaves no number in the log', async () => {
    const service = await serve()
    await screen(service, { number: salon, deny: [refused] })
    await service.app.request('/v1/calls/screen', postJson(`{"number":"${salon}","x":1}`))
    expect(service.log).toHaveLength(2)
    expect(service.log.join('')).not.toMatch(/320000001|9010000002|ひかり/)
  })
})

describe('a request that breaks the contract', () => {
  test.each<[string, RequestInit, string]>([
    ['is no JSON', postJson('{'), 'invalid-json'],
    ['names no number', postJson('{}'), 'invalid-request'],
    ['is a form', { method: 'POST', body: 'number=110' }, 'unsupported-media-type'],
    ['is too large', postJson(' '.repeat(262_145)), 'body-too-large'],
  ])('%s', async (_, init, code) => {
    const { app } = await createService({ engine })
    expect((await problemOf(await app.request('/v1/calls/screen', init))).code).toBe(code)
  })
})
