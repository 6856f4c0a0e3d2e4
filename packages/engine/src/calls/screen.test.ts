import { describe, expect, test } from 'vitest'
import {
  accusations,
  accused,
  circumstances,
  everyPolicy,
  histories,
  identified,
  noted,
  now,
  numbering,
  numbers,
} from './_calls.ts'
import { type Call, type CallDecision, decisions, type KnownFacts } from './call.ts'
import { type IdentityKind, type NumberRecord, neverBlockedKinds } from './number-record.ts'
import { type Policy, policies } from './policy.ts'
import { screen } from './screen.ts'
import { type ReasonId, sentences } from './sentences.ts'

const minute = 60_000

function decide(
  number: Call['number'],
  {
    policy = policies.standard,
    record,
    call = {},
    facts = {},
  }: {
    policy?: Policy
    record?: Omit<NumberRecord, 'number'>
    call?: Partial<Call>
    facts?: Partial<KnownFacts>
  } = {},
): CallDecision {
  const known = record && typeof number === 'string' ? { record: { number, ...record } } : {}
  return screen({ number, at: now, ...call }, policy, { numbering, ...known, ...facts })
}

const severity = ({ decision }: CallDecision): number => decisions.indexOf(decision)

describe('what the number itself gives away', () => {
  test.each<[string, string, CallDecision['decision'], ReasonId]>([
    ['a real landline behind +1 800', numbers.mimicry, 'block', 'mimicry'],
    ['the same behind +180', '+180320000001', 'block', 'mimicry'],
    ['the same behind a plus alone', '+320000001', 'block', 'mimicry'],
    ['a foreign number with the tail of the police', numbers.policeTailAbroad, 'block', 'police-tail-abroad'],
    ['a country code of nobody', numbers.spareCode, 'block', 'unassigned-code'],
    ['a country code in reserve', numbers.reservedCode, 'silence', 'reserved-code'],
    [
      'too many digits for its country, as far as we know',
      numbers.foreignLength,
      'silence',
      'foreign-length',
    ],
    ['more digits than any country has', numbers.tooLong, 'block', 'impossible-length'],
    ['too few digits', numbers.impossible, 'block', 'impossible-length'],
    ['an exchange that begins with 0', numbers.exchange, 'block', 'impossible-exchange'],
    ['a mobile that begins with 0900', numbers.digits, 'block', 'impossible-digits'],
    ['a premium-rate number', numbers.premium, 'block', 'premium-rate'],
    ['an international premium-rate number', numbers.globalPremium, 'block', 'premium-rate'],
    ['a number for machines', numbers.machine, 'silence', 'no-caller'],
    ['an international freephone number', numbers.globalService, 'silence', 'no-caller'],
    ['a range that we do not know', numbers.unassigned, 'warn', 'unassigned-range'],
    ['a satellite telephone', numbers.satellite, 'warn', 'international'],
    ['110 itself', numbers.police110, 'warn', 'special-number'],
    ['a landline that ends as police stations do', numbers.policeLike, 'warn', 'public-tail'],
  ])('%s', (_, number, decision, reason) => {
    const decided = decide(number)
    expect(decided.decision).toBe(decision)
    expect(decided.reason.id).toBe(reason)
    expect(decided.source?.checkedOn).toBeDefined()
    expect(decided.date).toBeDefined()
  })

  test('a mimicked number is told as people write it', () => {
    expect(decide('+180422550001').reason.text.ja).toContain('0422-55-0001')
  })

  test('a landline that arrives from abroad is silenced, and blocked on a strict telephone', () => {
    const call = { arrivedFromAbroad: true }
    expect(decide(numbers.landline, { call })).toMatchObject({
      decision: 'silence',
      reason: { id: 'domestic-from-abroad' },
    })
    expect(decide(numbers.landline, { call, policy: policies.strict }).decision).toBe('block')
  })

  test('a mobile that arrives from abroad may belong to somebody travelling', () => {
    const decided = decide(numbers.mobile, { call: { arrivedFromAbroad: true } })
    expect(decided).toMatchObject({ decision: 'warn', reason: { id: 'mobile-from-abroad' } })
  })
})

describe('what the person has set', () => {
  test('an allowed number rings, however it is spelled, and whatever others say', () => {
    const policy = { ...policies.strict, allow: ['03 (2000) 0001'] }
    const decided = decide(numbers.landline, { policy, record: accused('fraud', 'many-reports') })
    expect(decided).toMatchObject({ decision: 'ring', reason: { id: 'allowed' } })
  })

  test('an allowed landline that arrives from abroad does not ring', () => {
    const policy = { ...policies.standard, allow: [numbers.landline] }
    expect(decide(numbers.landline, { policy, call: { arrivedFromAbroad: true } }).decision).toBe('silence')
  })

  test('a refused number is blocked, and rings when it is allowed as well', () => {
    const deny = { ...policies.standard, deny: [numbers.mobile] }
    expect(decide(numbers.mobile, { policy: deny })).toMatchObject({
      decision: 'block',
      reason: { id: 'denied' },
    })
    expect(decide(numbers.mobile, { policy: { ...deny, allow: [numbers.mobile] } }).decision).toBe('ring')
  })

  test('an entry that is no number harms nobody', () => {
    const policy = { ...policies.standard, deny: ['', 'mother', '0'] }
    expect(decide(numbers.mobile, { policy }).decision).toBe('ring')
  })

  test.each([
    ['standard', 'warn'],
    ['strict', 'silence'],
    ['international-off', 'block'],
  ] as const)('%s decides of a foreign number: %s', (id, decision) => {
    expect(decide(numbers.foreign, { policy: policies[id] }).decision).toBe(decision)
  })

  test('no international calls means none, listed ones neither', () => {
    const policy = policies['international-off']
    const record = { identity: identified('company', 'Example Ltd') }
    expect(decide(numbers.foreign, { record }).decision).toBe('ring')
    expect(decide(numbers.foreign, { policy, record }).reason.id).toBe('international-off')
  })

  test.each([
    ['withheld', 'withheld'],
    [null, 'no-number'],
    ['anonymous', 'unreadable'],
    ['9'.repeat(40), 'unreadable'],
  ] as const)('a call that shows %s is decided by the setting for withheld numbers', (number, reason) => {
    expect(decide(number)).toMatchObject({ decision: 'warn', reason: { id: reason }, known: 'nothing' })
    expect(decide(number, { policy: policies.strict }).decision).toBe('silence')
  })
})

describe('what others say of a number', () => {
  test('fraud that is well founded is blocked under its own name', () => {
    const record = {
      behaviour: noted({ id: 'fraud', scam: 'unpaid-charge' } as const),
      confidence: noted('official' as const),
    }
    expect(decide(numbers.mobile, { record })).toMatchObject({
      decision: 'block',
      title: { ja: '架空請求' },
      label: { behaviour: { ja: '架空請求' }, confidence: { ja: '公的機関の情報' } },
      known: 'exact',
      date: '2026-11-01',
    })
  })

  test('a few reports warn and do no more', () => {
    const decided = decide(numbers.mobile, { record: accused('fraud', 'few-reports') })
    expect(decided).toMatchObject({ decision: 'warn', reason: { id: 'fraud-doubtful' } })
  })

  test('a number that many refuse does not ring, and says so', () => {
    expect(decide(numbers.mobile, { record: accused('often-refused', 'many-reports') })).toMatchObject({
      decision: 'silence',
      title: { ja: 'よく着信拒否されている番号' },
      reason: { id: 'unwanted' },
    })
  })

  test('sales calls come with a warning, and do not ring on a strict telephone', () => {
    const record = accused('sales', 'many-reports')
    expect(decide(numbers.mobile, { record }).decision).toBe('warn')
    expect(decide(numbers.mobile, { record, policy: policies.strict }).decision).toBe('silence')
  })

  test('an objection suspends a block', () => {
    const record = { ...accused('fraud', 'official'), objection: { since: '2026-11-23' } }
    expect(decide(numbers.mobile, { record })).toMatchObject({
      decision: 'warn',
      title: { ja: '確認中の番号' },
      date: '2026-11-23',
    })
  })

  test('old reports no longer count, since numbers pass to other people', () => {
    const record = {
      behaviour: noted({ id: 'fraud' } as const, '2025-10-01'),
      confidence: noted('many-reports' as const, '2025-10-01'),
    }
    expect(decide(numbers.mobile, { record })).toMatchObject({
      decision: 'ring',
      reason: { id: 'unlisted' },
      known: 'range',
      label: { behaviour: null, confidence: null },
    })
  })

  test('reports without a stated confidence count as few, and for as long', () => {
    const record = (lastSeen: string) => ({ behaviour: noted({ id: 'fraud' } as const, lastSeen) })
    expect(decide(numbers.mobile, { record: record('2026-11-01') }).reason.id).toBe('fraud-doubtful')
    expect(decide(numbers.mobile, { record: record('2026-07-01') }).reason.id).toBe('unlisted')
    expect(decide(numbers.mobile, { record: record('one day') }).reason.id).toBe('unlisted')
  })

  test('a listed shop rings under its name, a card company with what it calls about', () => {
    const shop = { identity: identified('shop', '理髪店ひかり') }
    expect(decide(numbers.landline, { record: shop })).toMatchObject({
      decision: 'ring',
      title: { ja: '理髪店ひかり' },
    })
    const card = {
      identity: identified('card-company', 'あおばカード'),
      purpose: noted({ ja: 'カードの利用確認', en: 'Checking a use of the card' }),
    }
    expect(decide(numbers.free, { record: card })).toMatchObject({
      decision: 'ring',
      title: { ja: 'あおばカード（クレジットカード会社）：カードの利用確認' },
    })
  })

  test('a listed shop is a shop, even with the tail of a police station', () => {
    const record = { identity: identified('shop', '理髪店ひかり') }
    expect(decide(numbers.policeLike, { record })).toMatchObject({
      decision: 'ring',
      title: { ja: '理髪店ひかり' },
    })
  })

  test('the record of another number is not used', () => {
    const facts = { record: { number: numbers.mobile, ...accused('fraud', 'official') } }
    expect(decide(numbers.landline, { facts }).reason.id).toBe('unlisted')
  })
})

describe('what is not known', () => {
  test('an unlisted mobile rings with its kind and the carrier of its range', () => {
    expect(decide(numbers.mobile)).toMatchObject({
      decision: 'ring',
      title: { ja: '登録なし' },
      reason: { text: { ja: '登録のない番号です。携帯電話（番号帯は甲電話）。' } },
      known: 'range',
    })
  })

  test('on a strict telephone it rings with a warning', () => {
    expect(decide(numbers.mobile, { policy: policies.strict }).decision).toBe('warn')
  })

  test.each([
    ['two minutes', 2 * minute, 'warn', 'repeated'],
    ['four minutes', 4 * minute, 'silence', 'withheld'],
    ['no time, being this very call', 0, 'silence', 'withheld'],
  ] as const)('a second call after %s', (_, ago, decision, reason) => {
    const facts = { earlierCalls: [now - ago] }
    expect(decide('withheld', { policy: policies.strict, facts })).toMatchObject({
      decision,
      reason: { id: reason },
    })
  })

  test('a second call does not lift what is held against a number', () => {
    const facts = { earlierCalls: [now - minute] }
    const record = accused('often-refused', 'many-reports')
    expect(decide(numbers.mobile, { record, facts }).decision).toBe('silence')
  })

  test('a check by the carrier that failed adds a warning, and one that passed changes nothing', () => {
    const record = { identity: identified('shop', '理髪店ひかり') }
    const passed = decide(numbers.landline, { record, call: { verification: 'passed' } })
    const failed = decide(numbers.landline, { record, call: { verification: 'failed' } })
    expect(passed).toEqual(decide(numbers.landline, { record }))
    expect(failed).toMatchObject({ decision: 'warn', reason: { id: 'verification-failed' } })
    expect(failed.steps.at(-1)).toEqual({ rule: 'verification-failed', outcome: 'changed' })
  })
})

describe('what is never blocked or silenced', () => {
  const protectedKinds: readonly IdentityKind[] = [...neverBlockedKinds]
  const identities = protectedKinds.flatMap((kind) =>
    ['2026-11-01', '2001-01-01'].map((lastSeen) => ({ identity: noted({ kind }, lastSeen) })),
  )
  const decided = (number: Call['number'], records: readonly Omit<NumberRecord, 'number'>[]) =>
    everyPolicy.flatMap((policy) =>
      circumstances.flatMap((call) =>
        histories.flatMap((facts) =>
          records.map((record) => decide(number, { policy, record, call, facts })),
        ),
      ),
    )
  const stopped = (all: readonly CallDecision[]) =>
    all.filter(({ decision }) => decision !== 'ring' && decision !== 'warn')

  test.each([
    ['110', numbers.police110],
    ['119', numbers.fire119],
    ['188', numbers.consumers],
    ['#9110', numbers.policeAdvice],
    ['a landline that ends in 0110', numbers.policeLike],
    ['a landline that ends in 0119', numbers.fireLike],
  ])('%s, whatever is listed, set or going on', (_, number) => {
    expect(stopped(decided(number, accusations))).toEqual([])
  })

  test('police, courts, hospitals and public offices, however old their entry', () => {
    const records = identities.flatMap((identity) => accusations.map((entry) => ({ ...entry, ...identity })))
    for (const number of [numbers.landline, numbers.mobile, numbers.free])
      expect(stopped(decided(number, records))).toEqual([])
  })

  test('a number of the police comes with a warning that it can be faked', () => {
    const police = { identity: identified('police', '青葉警察署') }
    const court = { identity: identified('court', '青葉簡易裁判所') }
    expect(decide(numbers.landline, { record: police })).toMatchObject({
      decision: 'warn',
      reason: { id: 'public-body-faked' },
      title: { ja: '青葉警察署（警察） 偽装のおそれ' },
    })
    expect(decide(numbers.landline, { record: court })).toMatchObject({
      decision: 'ring',
      reason: { id: 'public-body' },
    })
    const faked = { ...court, spoofed: noted(true as const) }
    expect(decide(numbers.landline, { record: faked }).decision).toBe('warn')
  })

  test('whoever calls within the hour after a call for help', () => {
    const facts = { calledForHelp: { number: '119', at: now - 20 * minute } }
    for (const number of [
      numbers.landline,
      numbers.mobile,
      numbers.unassigned,
      'withheld',
      null,
      'anonymous',
    ])
      for (const policy of everyPolicy)
        for (const entry of accusations)
          for (const call of circumstances) {
            const { decision } = decide(number, { policy, record: entry, call, facts })
            expect(['ring', 'warn']).toContain(decision)
          }
    expect(decide('withheld', { policy: policies.strict, facts }).reason.text.ja).toContain('119')
  })

  test('a call for help lets through neither foreign numbers, nor impossible ones, nor calls hours later', () => {
    const facts = { calledForHelp: { number: '119', at: now - 20 * minute } }
    expect(decide(numbers.spareCode, { facts }).decision).toBe('block')
    expect(decide(numbers.impossible, { facts }).decision).toBe('block')
    const late = { calledForHelp: { number: '119', at: now - 61 * minute } }
    expect(decide('withheld', { policy: policies.strict, facts: late }).decision).toBe('silence')
    const noHelp = { calledForHelp: { number: numbers.mobile, at: now - minute } }
    expect(decide('withheld', { policy: policies.strict, facts: noHelp }).decision).toBe('silence')
  })
})

describe('every decision', () => {
  const everything = [...Object.values(numbers), 'withheld', null, 'anonymous'].flatMap((number) =>
    accusations.flatMap((entry) =>
      [{}, { identity: identified('shop', '理髪店ひかり') }, { identity: identified('court') }].flatMap(
        (identity) =>
          circumstances.flatMap((call) =>
            histories.map((facts) => ({ number, record: { ...entry, ...identity }, call, facts })),
          ),
      ),
    ),
  )

  test('is at least as severe on a strict telephone', () => {
    for (const { number, ...known } of everything) {
      const standard = decide(number, known)
      const strict = decide(number, { ...known, policy: policies.strict })
      // A second call may ring where the first was only warned of.
      if (strict.reason.id !== 'repeated') expect(severity(strict)).toBeGreaterThanOrEqual(severity(standard))
    }
  })

  test('gives its reason in both languages, in 60 characters of Japanese at most, and its steps', () => {
    for (const { number, ...known } of everything) {
      const { reason, title, steps } = decide(number, known)
      expect(Array.from(reason.text.ja).length).toBeLessThanOrEqual(60)
      expect(reason.text.ja + reason.text.en + title.ja + title.en).not.toMatch(/[{}]/)
      expect(steps.filter(({ outcome }) => outcome === 'decided')).toHaveLength(1)
    }
  })

  test('is reached for every reason there is', () => {
    const more = [
      decide('withheld', { facts: { calledForHelp: { number: '110', at: now } } }),
      decide('withheld', { policy: policies.strict, facts: { earlierCalls: [now - minute] } }),
      decide(numbers.mobile, { policy: { ...policies.standard, allow: [numbers.mobile] } }),
      decide(numbers.mobile, { policy: { ...policies.standard, deny: [numbers.mobile] } }),
      decide(numbers.foreign, { policy: policies['international-off'] }),
      decide(numbers.landline, { record: { identity: identified('police') } }),
    ]
    const all = [...more, ...everything.map(({ number, ...known }) => decide(number, known))]
    expect(new Set(all.map(({ reason }) => reason.id))).toEqual(new Set(Object.keys(sentences)))
  })

  test('is the same for the same call, policy and facts, and changes none of them', () => {
    const record = Object.freeze({ number: numbers.mobile, ...accused('fraud', 'official') })
    const facts = Object.freeze({ numbering, record })
    const call = Object.freeze({ number: numbers.mobile, at: now })
    const policy = Object.freeze({ ...policies.strict })
    expect(screen(call, policy, facts)).toEqual(screen(call, policy, facts))
  })
})
