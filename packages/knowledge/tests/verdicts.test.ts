import { readFileSync } from 'node:fs'
import { createEngine, type Message, type Verdict } from '@monban/engine'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'

interface Row extends Message {
  readonly id: string
  readonly note?: string
  readonly level?: string
  readonly kind?: string
  readonly impersonates?: string
}

const engine = createEngine({ knowledge })
const scams = read('scam.jsonl')
const genuine = read('genuine.jsonl')

function read(name: string): Row[] {
  const text = readFileSync(new URL(`../../../testdata/messages/${name}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

function marked({ text }: Message, { reasons }: Verdict): string[] {
  const spans = reasons.flatMap((reason) => reason.spans).filter(({ field }) => field === undefined)
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))]
}

describe('genuine notices that look like scams', () => {
  test.each(genuine)('$id is not called a scam', (row) => {
    const verdict = engine.judge(row)
    expect(verdict.level).not.toBe('scam')
    if (row.level) expect(verdict.level).toBe(row.level)
  })

  test.each(['court-delivery', 'small-claims'])('%s is to be checked with the court, never ignored', (id) => {
    const verdict = engine.judge(genuine.find((row) => row.id === id) as Row)
    expect(verdict).toMatchObject({ level: 'verify', kind: 'court-papers', advice: 'court-papers' })
  })
})

describe('scams', () => {
  test.each(scams)('$id is called what it is', (row) => {
    const verdict = engine.judge(row)
    expect(verdict.level).toBe(row.level ?? 'scam')
    if (row.kind) expect(verdict.kind).toBe(row.kind)
    if (row.impersonates) expect(verdict.impersonates).toBe(row.impersonates)
  })
})

describe('the founding message', () => {
  const founding = scams.find(({ id }) => id === 'founding') as Row
  const passages = ['アマゾンカスタマーセンター', '05068815063', '未納', '裁判手続き', '至急']

  test('marks exactly the five passages', () => {
    expect(marked(founding, engine.judge(founding)).sort()).toEqual(passages.sort())
  })

  const digitsWide = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  const spaced = (text: string) => Array.from(text).join(' ')
  const zeroWidth = (text: string) => Array.from(text).join('\u200b')
  test.each([
    ['full-width digits', digitsWide],
    ['spaces between the letters', spaced],
    ['zero-width characters', zeroWidth],
    ['another body named', (text: string) => text.replace('アマゾン', 'NTTファイナンス')],
  ])('holds with %s', (_, disguise) => {
    const message = { ...founding, text: disguise(founding.text) }
    const verdict = engine.judge(message)
    expect(verdict).toMatchObject({ level: 'scam', kind: 'unpaid-charge' })
    expect(verdict.impersonates).toBe(message.text.includes('NTT') ? 'ntt-finance' : 'amazon')
    expect(marked(message, verdict)).toEqual(expect.arrayContaining(passages.map(disguise)))
  })

  test.each([
    ['ja', /電話しない/, ['called', 'paid-code', 'paid-transfer', 'court-papers']],
    ['en', /Do not call/, ['called', 'paid-code', 'paid-transfer', 'court-papers']],
  ] as const)('says in %s not to call, and what to do if it is too late', async (lang, first, situations) => {
    const { explanation } = await engine.check(founding, lang)
    expect(explanation.doNow[0]).toMatch(first)
    expect(explanation.aftercare.map(({ situation }) => situation)).toEqual(
      expect.arrayContaining([...situations]),
    )
    expect(explanation.reasons.some(({ source }) => source !== undefined)).toBe(true)
  })
})

/**
 * Golden verdicts: a difference is a change of the product and is reviewed as one. The rule version is left out, since it
 * changes with every rule.
 */
test('the corpus is judged as recorded', async () => {
  const verdicts = [...scams, ...genuine].map((row) => {
    const { level, score, kind, impersonates, advice, reasons } = engine.judge(row)
    const evidence = reasons.map(
      ({ id, weight, direction }) => `${direction === 'scam' ? '+' : '-'}${weight} ${id}`,
    )
    return { id: row.id, level, score, kind, impersonates, advice, evidence }
  })
  await expect(`${JSON.stringify(verdicts, null, 2)}\n`).toMatchFileSnapshot(
    '../../../testdata/messages/verdicts.json',
  )
})
