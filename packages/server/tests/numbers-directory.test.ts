import { readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createClient, type NumberAnswer, type RangeAnswer } from '@monban/api'
import { currentOf } from '@monban/number-index/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { startServer } from '../src/start-server.ts'
import { publish, row, temporaryFolder } from './_directory.ts'
import { createService, temporaryConfig } from './_service.ts'

const prefix = '+8132000'
const numbers = Array.from({ length: 400 }, (_, last) => `${prefix}${String(last * 7).padStart(4, '0')}`)

/** Every number bears the name of its edition. */
const edition = (name: string) => numbers.map((number) => row(number, 'shop', { name }))

async function serve(numbersDir: string) {
  const server = await startServer(await temporaryConfig({ numbersDir, logLevel: 'silent' }))
  onTestFinished(() => server[Symbol.asyncDispose]())
  return { url: server.url, client: createClient({ baseUrl: server.url }) }
}

/** A second, and room for a busy machine. */
const patience = { interval: 100, timeout: 5_000 }

const nameIn = ({ record }: NumberAnswer) => record?.identity?.value.name?.ja

describe('a directory that is published while requests come in', () => {
  test('is taken over within a second, and no answer is wrong meanwhile', async () => {
    const folder = await temporaryFolder()
    await publish(folder, edition('店1'))
    const { url, client } = await serve(folder)
    const published = new Set(['店1'])
    let running = true
    let answered = 0
    const askOne = async (place: number) => {
      while (running) {
        const answer = await client.lookUpNumber(numbers[(place + answered++) % numbers.length] ?? '')
        expect(published).toContain(nameIn(answer))
        expect(answer.directory).toBe('searched')
      }
    }
    const askRange = async () => {
      while (running) {
        const { names } = (await (await fetch(`${url}/v1/numbers/range/8132000`)).json()) as RangeAnswer
        expect(Object.keys(names)).toHaveLength(numbers.length)
        for (const name of Object.values(names)) expect(published).toContain(name)
      }
    }
    const nameOfFirst = async () => nameIn(await client.lookUpNumber(`${prefix}0000`))
    const asking = Promise.all([...[0, 100, 200, 300].map(askOne), askRange()])
    for (const name of ['店2', '店3', '店4']) {
      published.add(name)
      await publish(folder, edition(name))
      await expect.poll(nameOfFirst, patience).toBe(name)
    }
    running = false
    await asking
    expect(answered).toBeGreaterThan(20)
  })

  test('may be the first', async () => {
    const folder = await temporaryFolder()
    const { client } = await serve(folder)
    expect((await client.lookUpNumber(`${prefix}0000`)).directory).toBe('absent')
    await publish(folder, edition('店1'))
    await expect.poll(async () => nameIn(await client.lookUpNumber(`${prefix}0000`)), patience).toBe('店1')
  })
})

test('a directory that is made anew is taken over, though its files are counted from 1 again', async () => {
  const folder = await temporaryFolder()
  await publish(folder, edition('店1'))
  const { client } = await serve(folder)
  await rm(folder, { recursive: true })
  await publish(folder, edition('店2'))
  await expect.poll(async () => nameIn(await client.lookUpNumber(`${prefix}0000`)), patience).toBe('店2')
})

test('a directory is read only: what whoever maintains it has not finished stays', async () => {
  const folder = await temporaryFolder()
  await publish(folder, edition('店1'))
  await writeFile(join(folder, 'index-00000002.mni.tmp'), 'half a file')
  const before = await readdir(folder)
  await serve(folder)
  expect(await readdir(folder)).toEqual(before)
})

describe('a directory that cannot be used', () => {
  test.each<[string, RegExp, (folder: string) => Promise<void>]>([
    ['whose file is cut', /expected .* found/, (folder) => truncate(currentOf(folder).file, 5_000)],
    ['whose file is gone', /ENOENT|no such file/, (folder) => rm(currentOf(folder).file)],
    ['that names no file', /CURRENT: expected/, (folder) => writeFile(join(folder, 'CURRENT'), 'x\n')],
  ])('%s keeps the service from starting, in one sentence', async (_, cause, damage) => {
    const numbersDir = await temporaryFolder()
    await publish(numbersDir, edition('店1'))
    await damage(numbersDir)
    const error = await createContext(await temporaryConfig({ numbersDir })).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ name: 'StartError' })
    const { message, words } = error as { message: string; words: { ja: string } }
    expect(message).toMatch(cause)
    expect(message).toMatch(/^The directory of numbers in .* MONBAN_NUMBERS_DIR\.$/)
    expect(message).not.toContain('\n')
    expect(words.ja).toContain(numbersDir)
  })

  test('is never taken over: the one before goes on, and the log says so once', async () => {
    const numbersDir = await temporaryFolder()
    await publish(numbersDir, edition('店1'))
    const { app, context, log } = await createService({ settings: { numbersDir } })
    context.directory.watch()
    expect(log.map((line) => JSON.parse(line).numbers)).toEqual([numbers.length])
    await rm(numbersDir, { recursive: true })
    await setTimeout(1_800)
    const answer = (await (await app.request(`/v1/numbers/${prefix}0000`)).json()) as NumberAnswer
    expect(nameIn(answer)).toBe('店1')
    const errors = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)
    expect(errors).toMatchObject([{ err: { code: 'not-published' } }])
  })

  test('while the service runs, costs its records and nothing else', async () => {
    const numbersDir = await temporaryFolder()
    await publish(numbersDir, edition('店1'))
    const { app, context, log } = await createService({ settings: { numbersDir } })
    context.directory.watch()
    await truncate(currentOf(numbersDir).file, 4_096)
    const answer = (await (await app.request(`/v1/numbers/${prefix}0000`)).json()) as NumberAnswer
    expect(answer).toMatchObject({
      directory: 'unavailable',
      known: 'range',
      range: { service: 'geographic' },
    })
    expect(answer.notKnown).toContain('directory')
    const call = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const screened = await app.request('/v1/calls/screen', { ...call, body: `{"number":"${prefix}0000"}` })
    expect(await screened.json()).toMatchObject({ decision: 'ring' })
    const range = await (await app.request('/v1/numbers/range/8132000')).json()
    expect(range).toMatchObject({ directory: 'unavailable', entries: [] })
    await setTimeout(1_200)
    await app.request(`/v1/numbers/${prefix}0007`)
    const errors = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 50)
    expect(errors.map(({ msg }) => msg)).toEqual([
      'the directory of numbers cannot be read',
      'the directory of numbers cannot be brought up to date',
    ])
    expect(log.join('')).not.toContain('81320000')
  })
})

test('that there is none is told once, when the service begins', async () => {
  const { context, log } = await createService()
  expect(log).toEqual([])
  context.directory.watch()
  expect(log.map((line) => JSON.parse(line).msg)).toEqual([
    'no directory of numbers: only the records that come with the program are known',
  ])
})
