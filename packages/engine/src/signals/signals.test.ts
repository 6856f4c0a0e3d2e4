import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture } from '../_fixture.ts'
import { reasonText } from '../explain/reason-text.ts'
import { reasonsEn } from '../explain/reasons-en.ts'
import { reasonsJa } from '../explain/reasons-ja.ts'
import type { Brand, Campaign } from '../knowledge.ts'
import { conceptPatterns } from '../lexicon/concepts.ts'
import type { Reason } from '../verdict.ts'
import { type SignalId, signals } from './index.ts'
import { groupMaximum, maskHost, type Signal } from './signal.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.startsWith('_'))
const notSignals = ['index.ts', 'signal.ts']
const signalFiles = files
  .filter((file) => !file.endsWith('.test.ts') && !notSignals.includes(file))
  .map((file) => basename(file, '.ts'))
const ids: readonly string[] = signals.map(({ id }) => id)

describe('the signals', () => {
  test('have ids of their own, in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('are all registered', () => {
    expect([...ids].sort()).toEqual(signalFiles.sort())
  })

  test.each(signalFiles)('%s is the id of the one signal in the file of that name', async (name) => {
    const module: Readonly<Record<string, unknown>> = await import(`./${name}.ts`)
    expect(Object.values(module)).toEqual([expect.objectContaining({ id: name })])
  })

  test('have a test each', () => {
    expect(signalFiles.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([])
  })

  test('use every group', () => {
    expect(new Set(signals.map(({ group }) => group))).toEqual(new Set(Object.keys(groupMaximum)))
  })

  test.each(signals)('$id weighs 0.5 to 6 points, and no more than its group', ({ weight, group }) => {
    expect(weight).toBeGreaterThanOrEqual(0.5)
    expect(weight).toBeLessThanOrEqual(Math.min(6, groupMaximum[group]))
  })
})

describe('the sentences', () => {
  test.each([
    ['Japanese', reasonsJa],
    ['English', reasonsEn],
  ])('there is one in %s for every signal, and none for anything else', (_, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual([...ids].sort())
    expect(Object.values(sentences).filter((sentence) => sentence.trim() === '')).toEqual([])
  })

  test.each(signals)('$id says it in 60 Japanese characters, however much there is to quote', (signal) => {
    const text = reasonText(longestReason(signal), longNamed, 'ja')
    expect(Array.from(text).length, text).toBeLessThanOrEqual(60)
  })
})

/** Names as long as the longest that we know of. */
const longNamed = {
  brand: {
    ...(fixture.brands[0] as Brand),
    name: { ja: 'カワセミ通行照会サービス', en: 'Kawasemi road toll inquiry service' },
  },
  campaign: {
    ...(fixture.campaigns[0] as Campaign),
    title: { ja: 'あ'.repeat(28), en: 'a'.repeat(70) },
  },
}

/** The most that a signal can have to say: whole quotations, the longest host that is shown, fifteen digits (E.164). */
function longestReason({ id, group, direction, weight }: Signal & { readonly id: SignalId }): Reason {
  return {
    id,
    group,
    direction,
    weight,
    spans: [],
    values: {
      words: ['あ', 'い', 'う'].map((character) => `${character.repeat(15)}…`),
      hosts: [maskHost(`${'login.'.repeat(30)}example.net`)],
      number: `+${'1'.repeat(15)}`,
      sender: '0005-1234-56',
    },
  }
}

describe('the concepts', () => {
  const used = new Set([
    ...signalFiles.flatMap(namedInSignal),
    ...namedInKinds(),
    ...['../denied.ts', '../enrich.ts'].flatMap((path) => quotedIn(read(path))),
  ])

  test.each(conceptPatterns().map(([concept]) => concept))(
    '%s is looked for by a signal, or names a kind',
    (concept) => {
      expect(used).toContain(concept)
    },
  )
})

/** Everything quoted in a signal but its id, group and direction, which share names with concepts. */
function namedInSignal(name: string): string[] {
  return quotedIn(read(`./${name}.ts`).replace(/^ {2}(?:id|group|direction): .*$/gm, ''))
}

function namedInKinds(): string[] {
  return [...read('../kind.ts').matchAll(/\b([A-Za-z]+): [\d.]+/g)].map(([, word]) => word as string)
}

function quotedIn(source: string): string[] {
  return [...source.matchAll(/'([A-Za-z]+)'/g)].map(([, word]) => word as string)
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}
