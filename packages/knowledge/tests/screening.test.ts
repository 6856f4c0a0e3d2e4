import type { Source } from '@monban/engine'
import {
  type Call,
  type CallDecision,
  type Noted,
  type NumberRecord,
  type PolicyId,
  policies,
  screen,
} from '@monban/engine/calls'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../src/index.ts'
import { numbering } from '../src/numbering/index.ts'

/** What a telephone does with the calls that the project is there for. Where a directory has to know the number, its record is invented. */

const now = Date.parse('2026-11-23T12:00:00+09:00')

const map: Source = {
  url: 'https://map.example/',
  title: 'An extract of a map, invented',
  kind: 'other',
  checkedOn: '2026-11-23',
}
const warning: Source = {
  url: 'https://web-security-info.com/4125/',
  title: '詐欺SMS 05068815063 アマゾンカスタマーセンター',
  kind: 'other',
  checkedOn: '2026-11-23',
}

function noted<T>(value: T, source = map): Noted<T> {
  return { value, source, lastSeen: source.checkedOn }
}

function decide(number: Call['number'], record?: NumberRecord, policy: PolicyId = 'standard'): CallDecision {
  return screen({ number, at: now }, policies[policy], { numbering, ...(record && { record }) })
}

describe('nine calls', () => {
  test('the number of the unpaid-charge SMS is blocked as 架空請求, with the source', () => {
    const decided = decide('050-6881-5063', {
      number: '+815068815063',
      behaviour: noted({ id: 'fraud', scam: 'unpaid-charge' }, warning),
      confidence: noted('many-reports', warning),
    })
    expect(decided).toMatchObject({
      decision: 'block',
      title: { ja: '架空請求' },
      reason: { text: { ja: '架空請求の電話番号として登録があります。' } },
      source: warning,
      date: '2026-11-23',
      known: 'exact',
      range: { service: 'ip-phone' },
    })
  })

  test('a hairdresser on the map rings under its name', () => {
    const decided = decide('03-2000-0001', {
      number: '+81320000001',
      identity: noted({ kind: 'shop', name: { ja: 'ヘアーサロンひかり', en: 'Hair Salon Hikari' } }),
      confidence: noted('open-data'),
    })
    expect(decided).toMatchObject({ decision: 'ring', title: { ja: 'ヘアーサロンひかり' }, source: map })
    expect(decided.label.confidence?.ja).toBe('公開データの情報')
  })

  test('a station on the map rings under its name', () => {
    const decided = decide('045-200-0001', {
      number: '+81452000001',
      identity: noted({ kind: 'station', name: { ja: 'JR架空駅', en: 'JR Kaku Station' } }),
    })
    expect(decided).toMatchObject({ decision: 'ring', title: { ja: 'JR架空駅' } })
  })

  test('the number that a card company publishes rings as such, with what it is for', () => {
    const jcb = knowledge.brands.find(({ id }) => id === 'jcb')
    const [published] = jcb?.numbers ?? []
    if (!jcb || !published) throw new Error('the knowledge names no number of a card company')
    const decided = decide(published.number, {
      number: published.number,
      identity: noted({ kind: 'card-company', name: jcb.name }, published.source),
      purpose: noted(published.purpose, published.source),
      confidence: noted('published', published.source),
    })
    expect(decided.decision).toBe('ring')
    expect(decided.label.identity?.ja).toContain('クレジットカード会社')
    expect(decided.label.purpose).toEqual(published.purpose)
    expect(decided.source).toEqual(published.source)
  })

  test.each(Object.keys(policies) as PolicyId[])(
    '110 and a police station are never blocked: %s',
    (policy) => {
      const station: NumberRecord = {
        number: '+81320000110',
        identity: noted({ kind: 'police', name: { ja: '架空警察署', en: 'Kaku Police Station' } }),
        behaviour: noted({ id: 'fraud', scam: 'fake-police' }),
        confidence: noted('official'),
      }
      for (const decided of [decide('110', undefined, policy), decide('03-2000-0110', station, policy)]) {
        expect(decided.decision).toBe('warn')
        expect(decided.reason.text.ja).toContain('偽装')
      }
    },
  )

  test('a number that many people refuse does not ring', () => {
    const decided = decide('050-3000-0001', {
      number: '+815030000001',
      behaviour: noted({ id: 'often-refused' }),
      confidence: noted('many-reports'),
    })
    expect(decided).toMatchObject({ decision: 'silence', title: { ja: 'よく着信拒否されている番号' } })
  })

  test('a country code of nobody is blocked, and the reason names it', () => {
    expect(decide('+295 123 4567')).toMatchObject({
      decision: 'block',
      reason: { text: { ja: '国番号+295は、どの国にも割り当てられていません。' } },
    })
  })

  test('an unlisted mobile rings with kind and carrier', () => {
    expect(decide('080-1000-0001')).toMatchObject({
      decision: 'ring',
      title: { ja: '登録なし' },
      known: 'range',
      range: { label: { ja: '携帯電話（番号帯はNTTドコモ）' } },
    })
  })

  test.each([
    ['standard', 'warn'],
    ['strict', 'silence'],
    ['international-off', 'warn'],
  ] as const)('a withheld call follows the setting: %s', (policy, decision) => {
    expect(decide('withheld', undefined, policy)).toMatchObject({
      decision,
      title: { ja: '番号非通知' },
      known: 'nothing',
    })
  })
})

test('no number that a body of the knowledge publishes is blocked for what it looks like', () => {
  const numbers = knowledge.brands.flatMap((brand) => brand.numbers.map(({ number }) => number))
  const voice = numbers.filter((number) => number.startsWith('+81'))
  const stopped = voice.filter((number) => ['block', 'silence'].includes(decide(number).decision))
  expect(voice.length).toBeGreaterThan(20)
  expect(stopped).toEqual([])
})
