import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileMessage, search } from './_core-fixture.ts'
import { fixture } from './_fixture.ts'
import { CampaignMatcher } from './campaigns/campaign-matcher.ts'
import { createEngine } from './engine.ts'
import { type Campaign, langs, type Source } from './knowledge.ts'
import { type Message, MessageError } from './message.ts'
import { rulesVersion } from './rules-version.ts'

const engine = createEngine({ knowledge: fixture })

const bill: Message = {
  text: '未納料金がございます。至急ご連絡下さい。カワセミ銀行カスタマーセンター 05068815063',
  channel: 'sms',
}

test('the version names the rules and the facts', () => {
  expect(engine.ruleVersion).toBe(`${rulesVersion}-${fixture.version}`)
  expect(engine.judge(bill).ruleVersion).toBe(engine.ruleVersion)
})

test('a check is the verdict with its explanation', async () => {
  const { explanation, ...verdict } = await engine.check(bill, 'ja')
  expect(verdict).toEqual(engine.judge(bill))
  expect(explanation).toEqual(engine.explain(verdict, 'ja'))
  expect(engine.explain(verdict, 'en').lang).toBe('en')
})

const warning: Source = {
  url: 'https://warnings.example/',
  title: '注意の呼びかけ',
  kind: 'press',
  asOf: '2026-11-01',
  checkedOn: '2026-11-23',
}

test('what a directory says of a number goes into the verdict, with its source', async () => {
  const knowing = createEngine({
    knowledge: fixture,
    lookups: { number: async () => ({ standing: 'fraud', source: warning, lastSeen: '2026-11-01' }) },
  })
  const { reasons, notChecked, explanation } = await knowing.check(bill, 'ja')
  const start = bill.text.indexOf('05068815063')
  const told = explanation.reasons.find(({ reason }) => reasons[reason]?.id === 'listed-number')
  expect(told).toMatchObject({ text: expect.stringContaining('2026-11-01'), source: warning })
  expect(reasons.find(({ id }) => id === 'listed-number')?.spans).toEqual([{ start, end: start + 11 }])
  expect(notChecked).not.toContain('number')
  expect(knowing.judge(bill).notChecked).toContain('number')
})

describe('campaigns that come up while it runs', () => {
  const campaigns = new CampaignMatcher()
  const running = createEngine({ knowledge: fixture, campaigns })
  const quiet = running.ruleVersion
  const reported: Campaign = {
    id: 'kawasemi-bill',
    title: { ja: 'カワセミ銀行の未納をかたるSMS', en: 'SMS about a debt with Kawasemi Bank' },
    kind: 'unpaid-charge',
    article: 'kawasemi-bill',
    samples: [bill.text],
  }

  test('are found, named, and part of the version', async () => {
    expect((await running.check(bill, 'ja')).campaign).toBeNull()
    campaigns.add(reported)
    const { campaign, explanation, ruleVersion } = await running.check(bill, 'ja')
    expect(campaign).toEqual({ id: 'kawasemi-bill', similarity: 1 })
    expect(explanation.campaign).toEqual({
      title: 'カワセミ銀行の未納をかたるSMS',
      article: 'kawasemi-bill',
    })
    expect(ruleVersion).not.toBe(quiet)
    expect(ruleVersion).toBe(running.ruleVersion)
  })

  test('are forgotten when they are withdrawn, even in a verdict of before', () => {
    const before = running.judge(bill)
    campaigns.remove('kawasemi-bill')
    expect(running.judge(bill).campaign).toBeNull()
    expect(running.ruleVersion).toBe(quiet)
    expect(before.campaign?.id).toBe('kawasemi-bill')
    expect(running.explain(before, 'ja').campaign).toBeNull()
  })
})

test('a message above a limit is refused, by name', async () => {
  const long: Message = { text: 'あ'.repeat(20_001), channel: 'sms' }
  expect(() => engine.judge(long)).toThrow(MessageError)
  await expect(engine.check(long, 'ja')).rejects.toMatchObject({ field: 'text', limit: 20_000 })
})

describe('holds for any message', () => {
  test('it is judged and explained, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMessage, fc.constantFrom(...langs), async (message, lang) => {
        const { explanation } = await engine.check(message, lang)
        expect(explanation.lang).toBe(lang)
      }),
      search,
    )
  })

  test('the same message gives the same verdict, byte for byte, in every engine', () => {
    const other = createEngine({ knowledge: fixture })
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const verdict = engine.judge(message)
        const again = other.judge(structuredClone(message))
        expect(again).toEqual(verdict)
        expect(JSON.stringify(again)).toBe(JSON.stringify(verdict))
      }),
      search,
    )
  })

  test('a verdict survives JSON', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const verdict = engine.judge(message)
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
      }),
      search,
    )
  })

  test('the message is left as it was', () => {
    fc.assert(
      fc.property(hostileMessage, (message) => {
        const before = structuredClone(message)
        engine.judge(Object.freeze(message))
        expect(message).toEqual(before)
      }),
      search,
    )
  })
})

/**
 * Milliseconds of processor time for the longest message there is, of nothing but one piece. Other work on the machine slows
 * the processor down as well, so the best of three runs counts.
 */
function timeFor(piece: string): number {
  const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 && best >= 1_000; run++) {
    const before = process.cpuUsage()
    engine.judge({ text, channel: 'email' })
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

describe('judges the longest message within a second, be it', () => {
  test.each([
    ['ご登録の月額料金の未納が発生しております。', 'ordinary text'],
    ['a\u0301', 'letters with marks'],
    ['\u0301', 'marks alone'],
    [' ', 'spaces'],
    ['\u3000\n', 'line breaks'],
    ['a ', 'letters written apart'],
    ['\u200b', 'hidden characters'],
    ['の\u200b', 'letters with hidden characters'],
    ['а', 'Cyrillic letters'],
    ['аb ', 'disguised words'],
    ['ｶﾞ', 'half-width kana'],
    ['\ufdfa', 'characters that stand for many'],
    ['\ud800', 'lone surrogates'],
    ['🅰🇯🇵', 'styled letters and flags'],
    ['.', 'dots'],
    ['a.', 'labels'],
    ['@', 'signs for at'],
    ['a@b.jp ', 'e-mail addresses'],
    ['0', 'digits'],
    ['0-', 'digits with hyphens'],
    ['0(', 'digits with brackets'],
    ['〇', 'kanji digits'],
    ['+8', 'plus signs'],
    ['050-6881-5063 ', 'telephone numbers'],
    ['注文番号 1', 'order numbers'],
    ['http://', 'schemes'],
    ['http://a.jp', 'links'],
    ['https://а', 'schemes before another script'],
    ['https://アマゾン.', 'names in Japanese letters'],
    ['www.', 'beginnings of hosts'],
    ['1.2.3.4/a ', 'IP addresses'],
    ['[.]', 'defanged dots'],
    ['[', 'brackets'],
    ['未', 'beginnings of terms'],
    ['利用停止', 'overlapping terms'],
    ['料金支払確認', 'halves of terms'],
    ['カワセミ銀行', 'names'],
    ['カワセミ銀行センター', 'names with desks'],
    ['カワセミ銀行http://a.top ', 'names among foreign links'],
    ['特別送達手続', 'court papers among threats of them'],
    ['https://kawasemi-bank.example.co.jp/ ', 'official links'],
    ['カワセミ銀行 https://kawasemi-bank.example.co.jp/ ', 'names among official links'],
    ['050-6881-5063 https://kawasemi-bank.example.co.jp/ ', 'telephone numbers among links'],
    ['1億', 'sums'],
    ['¥1,', 'prices'],
    ['1/1', 'dates'],
    ['3日', 'days'],
    ['本日', 'deadlines'],
    ['名様', 'addressees'],
    [fixture.campaigns[0]?.samples[0] ?? '', 'the text of a campaign'],
  ])('%j: %s', (piece) => {
    expect(timeFor(piece)).toBeLessThan(1_000)
  })

  test('one name with an endless desk', () => {
    expect(timeFor(`カワセミ銀行${'センター'.repeat(49_000)}`)).toBeLessThan(1_000)
  })
})
