import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileMessage, search } from '../_core-fixture.ts'
import { fixture } from '../_fixture.ts'
import { createEngine } from '../engine.ts'
import { type Brand, type Lang, langs } from '../knowledge.ts'
import { levels, type Reason, type Verdict } from '../verdict.ts'
import { explain } from './explain.ts'
import { levelNames } from './labels.ts'

const engine = createEngine({ knowledge: fixture })
const bank = fixture.brands[0] as Brand

function reason(id: string, more: Partial<Reason> = {}): Reason {
  return {
    id,
    direction: 'scam',
    group: id,
    weight: 1,
    spans: [{ start: 0, end: 1 }],
    values: { words: ['至急'] },
    ...more,
  }
}

function verdict(more: Partial<Verdict> = {}): Verdict {
  return {
    level: 'scam',
    score: 60,
    kind: 'unpaid-charge',
    impersonates: bank.id,
    campaign: null,
    reasons: [reason('urgency')],
    advice: 'unpaid-charge',
    notChecked: ['sender'],
    ruleVersion: 'test',
    ...more,
  }
}

/** Every string in it, whatever its place. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

describe('puts a verdict into words', () => {
  test('in the order in which a person needs them', () => {
    const { reasons: _, checkYourself, ifGenuine, ...explanation } = explain(verdict(), fixture, 'ja')
    expect(explanation).toMatchObject({
      lang: 'ja',
      level: 'scam',
      verdict: '詐欺の可能性が高い',
      kind: '架空請求',
      impersonates: 'カワセミ銀行',
      summary: 'unpaid-chargeについての一文です。',
      doNow: ['電話をかけないでください。'],
      aftercare: [
        { situation: 'called', title: '電話をかけた', steps: [{ text: '電話を切ってください。' }] },
      ],
      contacts: [{ name: '消費者の相談窓口', reach: '188', hours: '毎日', purpose: '困ったときの相談' }],
      notChecked: ['送り主（番号やアドレス）は入力されていないので、見ていません。'],
    })
    expect(checkYourself).toEqual([
      { text: `公式サイトで確かめる ${bank.checkAt.url}`, source: bank.checkAt.source },
      { text: '公式の窓口で確かめてください。' },
    ])
    expect(ifGenuine).toEqual({
      text: '本物の請求なら、カワセミ銀行の公式サイト（kawasemi-bank.example.co.jp）を自分で開いても、同じ金額が見られます。',
      source: bank.domains[0]?.source,
    })
  })

  test('in English as well', () => {
    const explanation = explain(verdict(), fixture, 'en')
    expect(explanation).toMatchObject({ verdict: 'Likely a scam', impersonates: 'Kawasemi Bank' })
    const { kind, summary, doNow, notChecked, aftercare } = explanation
    expect(strings({ kind, summary, doNow, notChecked, aftercare }).join()).not.toMatch(/[\u3041-\u30ff]/)
  })

  test('with nobody named when nobody is', () => {
    const explanation = explain(verdict({ impersonates: null, kind: null }), fixture, 'ja')
    expect(explanation).toMatchObject({ impersonates: null, kind: null })
    expect(explanation.checkYourself).toEqual([{ text: '公式の窓口で確かめてください。' }])
  })

  test('with a general rule for the genuine when nobody we know is named', () => {
    const { ifGenuine } = explain(verdict({ impersonates: null }), fixture, 'ja')
    expect(ifGenuine.text).toContain('本物の請求なら、宛名')
    expect(ifGenuine.source).toBeUndefined()
  })

  test('with a general rule where no site could show it', () => {
    const { ifGenuine } = explain(verdict({ advice: 'court-papers' }), fixture, 'ja')
    expect(ifGenuine.text).toContain('裁判所に聞けば')
  })

  test('with what the real body’s messages are like, and the source', () => {
    const explanation = explain(verdict({ impersonates: 'kawasemi-parcels' }), fixture, 'ja')
    expect(explanation.checkYourself[1]).toEqual({
      text: '不在の知らせは紙で入ります。',
      source: bank.checkAt.source,
    })
  })
})

describe('names the known campaign', () => {
  const known = verdict({ campaign: { id: 'kawasemi-pond-fee', similarity: 0.8 } })

  test('by its title and the slug of its article', () => {
    expect(explain(known, fixture, 'ja').campaign).toEqual({
      title: '池の清掃費をかたる手紙',
      article: 'pond-cleaning',
    })
    expect(explain(known, fixture, 'en').campaign?.title).toBe('Letter about a pond cleaning fee')
  })

  test('unless there is none, or it has been withdrawn since', () => {
    expect(explain(verdict(), fixture, 'ja').campaign).toBeNull()
    expect(explain(known, { ...fixture, campaigns: [] }, 'ja').campaign).toBeNull()
  })
})

describe('gives the reasons', () => {
  const texts = (reasons: Reason[], lang: Lang = 'ja') =>
    explain(verdict({ reasons }), fixture, lang).reasons.map((given) => given.text)

  test('with the words of the message', () => {
    expect(texts([reason('urgency', { values: { words: ['至急', '今すぐ'] } })])).toEqual([
      '「至急」「今すぐ」と、急がせています。',
    ])
  })

  test('with fewer words when more would not fit', () => {
    const words = ['あ', 'い', 'う'].map((letter) => letter.repeat(16))
    const [text = ''] = texts([reason('urgency', { values: { words } })])
    expect(text).toBe(`「${words[0]}」「${words[1]}」と、急がせています。`)
  })

  test('in the words of the body that says it never does that, with the source', () => {
    const broken = reason('never-does', {
      values: { brand: bank.id, act: 'asks-credentials', words: ['暗証番号'] },
    })
    expect(explain(verdict({ reasons: [broken] }), fixture, 'ja').reasons).toEqual([
      {
        reason: 0,
        direction: 'scam',
        text: 'カワセミ銀行は、SMSやメールで暗証番号を求めません。',
        source: bank.checkAt.source,
      },
    ])
  })

  test('with a long Latin passage cut to the room that is left', () => {
    const words = ['your parcel could not be delivered today']
    const [text = ''] = texts([reason('disowned-charge', { values: { words } })])
    expect(text).toMatch(/^「your parcel could…?/)
    expect(Array.from(text).length).toBeLessThanOrEqual(60)
  })

  test('at most four, of different themes where there are as many', () => {
    const ids = ['urgency', 'deadline', 'secrecy', 'prize', 'ip-phone', 'gift-card']
    const reasons = ids.map((id, index) =>
      reason(id, { group: index < 2 ? 'same' : id, spans: [{ start: 5 * index, end: 5 * index + 4 }] }),
    )
    expect(explain(verdict({ reasons }), fixture, 'ja').reasons.map((given) => given.reason)).toEqual([
      0, 2, 3, 4,
    ])
  })

  test('and refuses one that it does not know', () => {
    expect(() => texts([reason('unheard-of')])).toThrow(RangeError)
  })
})

test('nobody is told that a message is safe', () => {
  const names = levels.flatMap((level) => langs.map((lang) => levelNames[level][lang]))
  expect(names.filter((name) => /安全|安心|本物|safe|genuine|verified/i.test(name))).toEqual([])
})

describe('holds for any message, in both languages', () => {
  const forAny = (check: (explained: ReturnType<typeof explain>, judged: Verdict) => void) =>
    fc.assert(
      fc.property(hostileMessage, fc.constantFrom(...langs), (message, lang) => {
        const judged = engine.judge(message)
        check(explain(judged, fixture, lang), judged)
      }),
      search,
    )

  test('no blank is left open, and no sentence is empty', () => {
    forAny((explained) => {
      for (const text of strings(explained)) {
        expect(text).not.toMatch(/\{\w*\}/)
        expect(text.trim()).not.toBe('')
      }
    })
  })

  test('at most four reasons are told', () => {
    forAny(({ reasons }) => expect(reasons.length).toBeLessThanOrEqual(4))
  })

  test('no quotation is empty', () => {
    forAny(({ reasons }) => {
      for (const { text } of reasons) expect(text).not.toMatch(/「」|“”|^と|^が|^は|^を|^に/)
    })
  })

  test('every reason has at most 60 characters in Japanese', () => {
    forAny(({ lang, reasons }) => {
      if (lang === 'ja')
        for (const { text } of reasons) expect(Array.from(text).length).toBeLessThanOrEqual(60)
    })
  })

  test('every reason points to one of the verdict, strongest first, with its direction', () => {
    forAny(({ reasons }, judged) => {
      const places = reasons.map(({ reason: place }) => place)
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      expect(reasons.map(({ direction }) => direction)).toEqual(
        places.map((place) => judged.reasons[place]?.direction),
      )
    })
  })
})
