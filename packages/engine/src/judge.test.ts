import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileMessage, hostileText, search } from './_core-fixture.ts'
import { fixture } from './_fixture.ts'
import { type Evidence, recognise } from './enrich.ts'
import { judge } from './judge.ts'
import type { Knowledge, NeverDoes } from './knowledge.ts'
import { indexKnowledge } from './knowledge-index.ts'
import type { MailFacts, Message } from './message.ts'
import { prepare } from './prepare.ts'
import { groupMaximum } from './signals/signal.ts'
import { buckets } from './statistics/grams.ts'
import { scoreCurve } from './statistics/weights.ts'
import type { WordingModel } from './statistics/wording.ts'
import type { Direction, Reason, Verdict } from './verdict.ts'

/** Says nothing, so that a new fit of the weights changes no test. */
const noWording: WordingModel = { bias: 0, scale: 0, weights: new Int8Array(buckets) }

const index = indexKnowledge(fixture, noWording)

function evidenceOf(message: Message, known = index): Evidence {
  return recognise(prepare(message, known), known)
}

function verdictOn(text: string, more: Partial<Message> = {}): Verdict {
  return judge(evidenceOf({ text, channel: 'sms', ...more }), 'test')
}

function total(reasons: readonly Reason[], direction: Direction): number {
  return reasons.reduce((sum, reason) => sum + (reason.direction === direction ? reason.weight : 0), 0)
}

const bogusBill =
  'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。カワセミ銀行カスタマーセンター 05068815063'

describe('the wording of a known campaign', () => {
  const copy =
    'お宅のそばの池を共同で清掃することになりました。ご負担分を茶色の封筒に入れて、橋のたもとの箱へどうぞ。'
  const verdictOnCopy = (text: string) => verdictOn(text)
  const marked = (text: string) => {
    const { reasons } = verdictOnCopy(text)
    const spans = reasons.find(({ id }) => id === 'known-campaign')?.spans
    return spans?.map(({ start, end }) => text.slice(start, end))
  }

  test('alone is a reason for caution, which names campaign and kind, and marks what is alike', () => {
    expect(verdictOnCopy(copy)).toMatchObject({
      level: 'caution',
      kind: 'advance-fee',
      campaign: { id: 'kawasemi-pond-fee', similarity: 1 },
    })
    expect(marked(copy)).toEqual([copy.slice(0, -1)])
  })

  test('is not marked over what the other reasons point at', () => {
    expect(marked(`${copy}至急！`)).toEqual([])
    expect(verdictOnCopy(`${copy}至急！`).campaign?.id).toBe('kawasemi-pond-fee')
  })

  test('is nothing against a message that leads to official places only, or that warns of it', () => {
    for (const text of [
      `${copy} https://kawasemi-bank.example.co.jp/`,
      `${copy} 0120-000-222`,
      `このような詐欺にご注意ください。「${copy}」`,
    ])
      expect(verdictOnCopy(text), text).toMatchObject({ level: 'no-signs', kind: null, campaign: null })
  })
})

describe('says what a message is', () => {
  test.each<[text: string, level: Verdict['level'], because: string]>([
    [bogusBill, 'scam', 'a bogus bill'],
    [
      'カワセミ便です。不在のため持ち帰りました。ご確認ください https://kawasemi.duckdns.org',
      'scam',
      'a fake notice',
    ],
    [
      '口座が犯罪に利用されています。逮捕状が出ています。誰にも言わないでください。',
      'scam',
      'a threat that must not be spoken of',
    ],
    ['会費が未納です。強制執行を行います。', 'caution', 'a demand and a threat'],
    ['至急！傘もって駅まで来て', 'no-signs', 'a hurry among friends'],
    ['認証コード：482913。第三者に教えないでください。', 'no-signs', 'a one-time code'],
    [
      '○○市役所納税課です。お伝えしたいことがあります。045-000-0000までお電話ください。',
      'verify',
      'an office',
    ],
    ['特別送達 事件番号 令和8年（少コ）第1号', 'verify', 'a court paper'],
    ['', 'no-signs', 'nothing'],
  ])('%j is %s: %s', (text, level) => {
    expect(verdictOn(text).level).toBe(level)
  })

  test('and never calls anything a scam for one theme alone', () => {
    const never: NeverDoes = {
      act: 'sends-link',
      channels: ['chat'],
      text: { ja: 'リンクを送りません。', en: 'It sends no links.' },
      source: { url: 'https://example.com/', title: '', kind: 'official', checkedOn: '2026-11-20' },
    }
    const strict: Knowledge = {
      ...fixture,
      brands: fixture.brands.map((brand) => ({ ...brand, neverDoes: [never] })),
    }
    const message: Message = { text: 'Kawasemi Bank https://a.example', channel: 'chat' }
    const verdict = judge(evidenceOf(message, indexKnowledge(strict, noWording)), 'test')
    expect(new Set(verdict.reasons.map(({ group }) => group))).toEqual(new Set(['identity']))
    expect(total(verdict.reasons, 'scam')).toBeGreaterThanOrEqual(6)
    expect(verdict.level).toBe('caution')
  })

  test('and weighs what speaks for it', () => {
    const bill = '至急、未納料金をお支払いください。'
    const strange = verdictOn(`${bill}050-6881-5063`)
    const official = verdictOn(`${bill}0120-000-111`)
    expect(strange.score).toBeGreaterThan(official.score)
    expect(official.reasons.map(({ id }) => id)).toContain('official-number')
  })

  test('and a warning of scams is not what it warns of', () => {
    const quoted = '「未納料金があります。至急ご連絡ください」という詐欺にご注意ください。'
    expect(verdictOn(quoted).level).toBe('no-signs')
    expect(verdictOn(`${quoted}至急050-6881-5063までご連絡ください。`).level).not.toBe('no-signs')
  })
})

describe('never waves court papers away', () => {
  test.each(['特別送達', '支払督促', '訴状', '答弁書', '口頭弁論期日', '事件番号'])('%s', (paper) => {
    expect(verdictOn(`${paper}を同封しました。`)).toMatchObject({
      level: 'verify',
      kind: 'court-papers',
      advice: 'court-papers',
      impersonates: null,
    })
  })

  test('beside everything that makes a scam', () => {
    expect(verdictOn(bogusBill).level).toBe('scam')
    expect(verdictOn(`${bogusBill}。事件番号 令和8年（ワ）第1号`).level).toBe('verify')
  })

  test('whatever stands before them', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const evidence = evidenceOf({ text: `${text}。事件番号`, channel: 'letter' })
        fc.pre(!evidence.warning)
        expect(judge(evidence, 'test').level).toBe('verify')
      }),
      search,
    )
  })

  test('but a threat to go to court is no court paper', () => {
    expect(verdictOn('少額訴訟の手続きを開始します。050-6881-5063').level).not.toBe('verify')
  })
})

function facts(more: Partial<MailFacts>): MailFacts {
  return { attachments: [], anchors: [], hidden: 0, ...more }
}

test('wording is no scam without evidence beside it, however sure it looks', () => {
  const lure = 'Somebody picked you for the blender, tap here to see it: https://marrowpine.example/blender'
  const known = evidenceOf({ text: lure, channel: 'sms' })
  const { level } = judge({ ...known, wording: { logOdds: 9, passages: [{ start: 0, end: 8 }] } }, 'test')
  expect(level).toBe('caution')
})

test('of a stranger who has only said hello, the advice speaks of strangers and not of money', () => {
  const hello = "How are you? I'm Cecilia, are you Mr. Casper, please?"
  const known = evidenceOf({ text: hello, channel: 'sms' })
  const { level, advice } = judge(
    { ...known, wording: { logOdds: 9, passages: [{ start: 0, end: 8 }] } },
    'x',
  )
  expect({ level, advice }).toEqual({ level: 'caution', advice: 'stranger' })
  expect(verdictOn(`${hello} Send bitcoin to my account by wire transfer, right away.`).advice).not.toBe(
    'stranger',
  )
})

test('a mail without a text can be called by what comes with it', () => {
  const mail = facts({ attachments: [{ name: 'a.pdf.exe', type: '' }] })
  expect(judge(evidenceOf({ text: '', channel: 'email', mail }), 'test')).toMatchObject({ level: 'caution' })
})

describe('says what was not looked at', () => {
  test.each<[Message, Verdict['notChecked']]>([
    [{ text: 'a', channel: 'sms' }, ['sender']],
    [{ text: 'a', channel: 'sms', sender: 'b' }, []],
    [{ text: 'https://a.example', channel: 'sms', sender: 'b' }, ['links']],
    [{ text: 'a', channel: 'chat', sender: 'b', links: ['https://a.example'] }, ['links']],
    [{ text: '050-6881-5063', channel: 'call', sender: 'b' }, ['number']],
    [{ text: 'a', channel: 'email', sender: 'b' }, ['authentication', 'attachments']],
    [{ text: 'a', channel: 'email', sender: 'b', mail: facts({}) }, ['authentication']],
    [{ text: 'a', channel: 'email', mail: facts({ cut: true }) }, ['sender', 'rest']],
    [
      {
        text: 'a',
        channel: 'email',
        sender: 'b',
        mail: facts({ authentication: { spf: { result: 'pass' } } }),
      },
      [],
    ],
    [
      {
        text: 'a',
        channel: 'email',
        sender: 'b',
        mail: facts({ attachments: [{ name: 'a.pdf', type: 'application/pdf' }] }),
      },
      ['authentication', 'attachments'],
    ],
    [
      { text: '050-6881-5063 https://a.example', channel: 'email' },
      ['sender', 'links', 'number', 'attachments'],
    ],
  ])('%j', (message, notChecked) => {
    expect(judge(evidenceOf(message), 'test').notChecked).toEqual(notChecked)
  })
})

describe('names who is impersonated', () => {
  test.each<[text: string, sender: string | undefined, brand: string | null]>([
    [bogusBill, undefined, 'kawasemi-bank'],
    ['カワセミ便です。不在のため持ち帰りました https://a.duckdns.org', undefined, 'kawasemi-parcels'],
    ['不在のため持ち帰りました。ご確認ください https://a.duckdns.org', 'カワセミ便', 'kawasemi-parcels'],
    ['不在のため持ち帰りました。ご確認ください https://a.duckdns.org', undefined, null],
    ['カワセミ銀行です。こんにちは', undefined, null],
  ])('%j from %j', (text, sender, brand) => {
    expect(verdictOn(text, sender === undefined ? {} : { sender }).impersonates).toBe(brand)
  })
})

describe('holds for any message', () => {
  const forAny = (check: (verdict: Verdict, message: Message) => void) =>
    fc.assert(
      fc.property(hostileMessage, (message) => check(judge(evidenceOf(message), 'test'), message)),
      search,
    )

  test('every weight is above 0 and at most 10', () => {
    forAny(({ reasons }) => {
      for (const { weight } of reasons) {
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThanOrEqual(10)
      }
    })
  })

  test('no theme counts more than its maximum', () => {
    forAny(({ reasons }) => {
      for (const [group, maximum] of Object.entries(groupMaximum)) {
        const weights = reasons.filter((reason) => reason.group === group).map(({ weight }) => weight)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(
          maximum + 0.005 * weights.length,
        )
      }
    })
  })

  test('the strongest reason comes first, and none comes twice', () => {
    forAny(({ reasons }) => {
      const weights = reasons.map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length)
    })
  })

  test('the score is a whole number from 0 to 100 that follows from the reasons', () => {
    forAny(({ score, reasons }) => {
      const points = total(reasons, 'scam') - total(reasons, 'genuine')
      const odds = Math.exp(scoreCurve.slope * points + scoreCurve.offset)
      expect(Math.abs(score - (100 * odds) / (1 + odds))).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
    })
  })

  test('a scam has evidence of two themes, and at least six points', () => {
    forAny(({ level, reasons }) => {
      if (level !== 'scam') return
      const themes = new Set(
        reasons.filter(({ direction }) => direction === 'scam').map(({ group }) => group),
      )
      expect(themes.size).toBeGreaterThanOrEqual(2)
      expect(total(reasons, 'scam') - total(reasons, 'genuine')).toBeGreaterThanOrEqual(6 - 1e-9)
    })
  })

  test('a caution has at least half of the points of a scam', () => {
    forAny(({ level, score }) => {
      if (level === 'caution') expect(score).toBeGreaterThanOrEqual(33)
    })
  })

  test('every level above no-signs marks a passage', () => {
    forAny(({ level, reasons }) => {
      if (level !== 'no-signs') expect(reasons.flatMap(({ spans }) => spans)).not.toEqual([])
    })
  })

  test('every passage lies inside the field it names and is not empty', () => {
    forAny(({ reasons }, { text, subject = '' }) => {
      for (const { start, end, field } of reasons.flatMap(({ spans }) => spans)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual((field === 'subject' ? subject : text).length)
      }
    })
  })

  test('a reason marks at most twelve passages, in reading order', () => {
    forAny(({ reasons }) => {
      for (const { spans } of reasons) {
        expect(spans.length).toBeLessThanOrEqual(12)
        const places = spans.map(({ start, field }) => start + (field === 'subject' ? 0 : 1e6))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
    })
  })

  test('kind and impersonated body go with the level', () => {
    forAny(({ level, kind, impersonates, advice }) => {
      if (level === 'no-signs')
        expect({ kind, impersonates, advice }).toEqual({ kind: null, impersonates: null, advice })
      if (level === 'no-signs') expect(advice).toBe('no-signs')
      if (level === 'verify') expect(['court-papers', 'verify-sender']).toContain(advice)
    })
  })
})

test('what holds only in a case that is named before it counts less than what has happened', () => {
  const weight = (text: string) => verdictOn(text).reasons.find(({ id }) => id === 'account-locked')?.weight
  expect(weight('口座のご利用を停止しました。')).toBe(2)
  expect(weight('お引き落としがない場合、口座のご利用を停止します。')).toBe(1)
})

test('the result of a draw that the reader applied for counts less than a gain that nobody asked for', () => {
  const weight = (text: string) => verdictOn(text).reasons.find(({ id }) => id === 'prize')?.weight
  expect(weight('抽選の結果、当選しました。')).toBe(2)
  expect(weight('ご応募いただいた抽選の結果、当選しました。')).toBe(0.5)
})
