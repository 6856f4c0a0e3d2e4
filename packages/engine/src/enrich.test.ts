import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fixture } from './_fixture.ts'
import { createEngine, type NumberFinding } from './engine.ts'
import { enrich, recognise } from './enrich.ts'
import { indexKnowledge } from './knowledge-index.ts'
import type { Message } from './message.ts'
import { prepare } from './prepare.ts'

const index = indexKnowledge(fixture)
const fraud: NumberFinding = {
  standing: 'fraud',
  scam: 'unpaid-charge',
  source: {
    url: 'https://warnings.example/',
    title: '注意の呼びかけ',
    kind: 'official',
    checkedOn: '2026-11-23',
  },
  lastSeen: '2026-11-01',
}

type LookUp = (number: string) => Promise<NumberFinding | undefined>

function message(text: string, more: Partial<Message> = {}): Message {
  return { text, channel: 'sms', ...more }
}

function enriched(text: string, number: LookUp | undefined, budget = 200) {
  return enrich(prepare(message(text), index), index, { lookups: number && { number }, budget })
}

/** As many numbers as asked for, in one text. */
function numbersIn(count: number): string {
  return Array.from({ length: count }, (_, i) => `03-1234-${5_000 + i}`).join('、')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('looks numbers up', () => {
  test('each once, as E.164', async () => {
    const asked: string[] = []
    const evidence = await enriched('050-6881-5063、03-1234-5678、05068815063', async (number) => {
      asked.push(number)
      return number === '+815068815063' ? fraud : undefined
    })
    expect(asked).toEqual(['+815068815063', '+81312345678'])
    expect([...evidence.listed]).toEqual([['+815068815063', fraud]])
    expect(evidence.numbersChecked).toBe(true)
  })

  test('all at once', async () => {
    let open = 0
    let most = 0
    const check = enriched(numbersIn(5), async () => {
      most = Math.max(most, ++open)
      await new Promise((resolve) => setTimeout(resolve, 50))
      open--
      return undefined
    })
    await vi.advanceTimersByTimeAsync(50)
    await check
    expect(most).toBe(5)
  })

  test('at most twenty, and says when there were more', async () => {
    const lookUp = vi.fn(async () => undefined)
    const twenty = await enriched(numbersIn(20), lookUp)
    expect([lookUp.mock.calls.length, twenty.numbersChecked]).toEqual([20, true])
    const more = await enriched(numbersIn(21), lookUp)
    expect([lookUp.mock.calls.length, more.numbersChecked]).toEqual([40, false])
  })

  test('only when there is a directory', async () => {
    expect((await enriched('050-6881-5063', undefined)).numbersChecked).toBe(false)
  })

  test.each([
    ['05068815063', true],
    ['05068815063、03-1234-5678', false],
  ])('in %s, where only few numbers are known: all checked is %s', async (text, checked) => {
    const number: LookUp = async (asked) => (asked === '+815068815063' ? fraud : undefined)
    const evidence = await enrich(prepare(message(text), index), index, {
      lookups: { number, partial: true },
      budget: 200,
    })
    expect(evidence.numbersChecked).toBe(checked)
  })

  test('and takes one that its owner has published for no strange one', async () => {
    const genuine: NumberFinding = { ...fraud, standing: 'genuine' }
    const { strangePhones } = await enriched('03-1234-5678、050-6881-5063', async (number) =>
      number === '+81312345678' ? genuine : fraud,
    )
    expect(strangePhones.map(({ dialled }) => dialled)).toEqual(['05068815063'])
  })

  test('only when there are numbers', async () => {
    const lookUp = vi.fn(async () => fraud)
    await enriched('こんにちは', lookUp)
    expect(lookUp).not.toHaveBeenCalled()
  })
})

describe('never waits for a directory that fails', () => {
  const partly =
    (other: LookUp): LookUp =>
    (number) =>
      number === '+815068815063' ? Promise.resolve(fraud) : other(number)
  const text = '050-6881-5063、03-1234-5678'

  test('a look-up that hangs is dropped at the budget, and the others count', async () => {
    let evidence: Awaited<ReturnType<typeof enriched>> | undefined
    const check = enriched(
      text,
      partly(() => new Promise(() => undefined)),
      80,
    ).then((answer) => {
      evidence = answer
    })
    await vi.advanceTimersByTimeAsync(79)
    expect(evidence).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    await check
    expect(evidence?.listed.get('+815068815063')).toEqual(fraud)
    expect(evidence?.numbersChecked).toBe(false)
  })

  test.each<[string, LookUp]>([
    ['rejects', () => Promise.reject(new Error('directory is down'))],
    [
      'throws',
      () => {
        throw new Error('directory is broken')
      },
    ],
  ])('a look-up that %s leaves its number unknown at once', async (_, lookUp) => {
    const evidence = await enriched(text, partly(lookUp))
    expect([...evidence.listed.keys()]).toEqual(['+815068815063'])
    expect(evidence.numbersChecked).toBe(false)
  })

  test('a look-up that rejects after the budget disturbs nobody', async () => {
    const check = enriched(text, async () => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      throw new Error('too late')
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await check).numbersChecked).toBe(false)
  })

  test('a quick answer leaves no timer behind', async () => {
    await enriched(text, async () => undefined)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('the engine answers at the budget and says that the number was not checked', async () => {
    const engine = createEngine({
      knowledge: fixture,
      lookups: { number: () => new Promise(() => undefined) },
      lookupBudget: 120,
    })
    let answered = false
    const check = engine.check(message('至急ご連絡ください 050-6881-5063'), 'ja').then((result) => {
      answered = true
      return result
    })
    await vi.advanceTimersByTimeAsync(119)
    expect(answered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect((await check).notChecked).toContain('number')
  })
})

describe('recognises', () => {
  const recognised = (text: string, more: Partial<Message> = {}) =>
    recognise(prepare(message(text, more), index), index)

  test('the numbers and links that a listed body has published as its own', () => {
    const evidence = recognised(
      '0120-000-111 050-6881-5063 https://www.kawasemi-bank.example.co.jp/ https://kawasemi-bank.example.co.jp.evil.example/',
    )
    expect(evidence.strangePhones.map(({ dialled }) => dialled)).toEqual(['05068815063'])
    expect(evidence.strangeLinks.map(({ host }) => host)).toEqual([
      'kawasemi-bank.example.co.jp.evil.example',
    ])
  })

  test('a link with look-alike letters as nobody’s', () => {
    expect(recognised('https://kawasemi-bаnk.example.co.jp/').strangeLinks).toHaveLength(1)
  })

  test.each<[text: string, warning: boolean, because: string]>([
    ['カワセミ銀行をかたる詐欺にご注意ください。', true, 'it warns'],
    ['詐欺にご注意ください。https://www.kawasemi.lg.jp/', true, 'it links to a public body'],
    ['詐欺にご注意ください。050-6881-5063', true, 'it names a number without asking for a call'],
    ['詐欺にご注意ください。至急ご連絡ください 050-6881-5063', false, 'it asks for a call'],
    ['詐欺にご注意ください。https://evil.example/', false, 'it leads to an unknown site'],
    ['詐欺にご注意ください。ギフトカードを購入してください', false, 'it wants gift cards'],
    ['カワセミ銀行です。', false, 'it warns of nothing'],
  ])('%j as a warning: %s', (text, warning) => {
    expect(recognised(text).warning).toBe(warning)
  })

  test('a warning with a hidden link to an unknown site as none', () => {
    expect(recognised('詐欺にご注意ください。', { links: ['https://evil.example/'] }).warning).toBe(false)
  })
})
