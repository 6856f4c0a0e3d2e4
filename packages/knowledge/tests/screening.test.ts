import { createEngine, type OfficialNumber, type Source } from '@monban/engine'
import {
  type Call,
  type CallDecision,
  lookUpNumber,
  type Noted,
  type NumberRecord,
  numberLookups,
  type PolicyId,
  policies,
  screen,
} from '@monban/engine/calls'
import { describe, expect, test } from 'vitest'
import { starterDirectory } from '../src/directory/index.ts'
import { knowledge } from '../src/index.ts'
import { numbering } from '../src/numbering/index.ts'

/** What a telephone does with the calls that the project is there for. Where a directory file has to know the number, its record is invented. */

const now = Date.parse('2026-11-24T12:00:00+09:00')

const map: Source = {
  url: 'https://map.example/',
  title: 'An extract of a map, invented',
  kind: 'other',
  checkedOn: '2026-11-23',
}
function noted<T>(value: T, source = map): Noted<T> {
  return { value, source, lastSeen: source.checkedOn }
}

/** By what comes with the program, and a record of a directory file. */
function decide(number: Call['number'], filed?: NumberRecord, policy: PolicyId = 'standard'): CallDecision {
  const sources = { starter: starterDirectory, numbering, directory: () => filed }
  const { record } = number === null || number === 'withheld' ? {} : lookUpNumber(number, sources, now)
  return screen({ number, at: now }, policies[policy], { numbering, ...(record && { record }) })
}

function publishedBy(id: string): OfficialNumber {
  const [published] = knowledge.brands.find((brand) => brand.id === id)?.numbers ?? []
  if (!published) throw new Error(`the knowledge has no number of ${id}`)
  return published
}

describe('nine calls', () => {
  test('the number of the unpaid-charge SMS is blocked as 架空請求, with the source', () => {
    const decided = decide('050-6881-5063')
    expect(decided).toMatchObject({
      decision: 'block',
      title: { ja: '架空請求' },
      reason: { text: { ja: '架空請求の電話番号として登録があります。' } },
      source: { url: 'https://web-security-info.com/4125/' },
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
    for (const published of [publishedBy('diners'), publishedBy('rakuten-card')]) {
      const decided = decide(published.number)
      expect(decided).toMatchObject({ decision: 'ring', known: 'exact', source: published.source })
      expect(decided.label.identity?.ja).toContain('クレジットカード会社')
      expect(decided.label.purpose).toEqual(published.purpose)
      expect(decided.title.ja).toContain(published.purpose.ja)
      expect(decided.label.confidence?.ja).toBe('本人が公表した番号')
    }
  })

  test.each(Object.keys(policies) as PolicyId[])(
    '110 and a police station are never blocked: %s',
    (policy) => {
      const accused = (number: string): NumberRecord => ({
        number,
        behaviour: noted({ id: 'fraud', scam: 'fake-police' }),
        confidence: noted('official'),
      })
      const station: NumberRecord = {
        ...accused('+81320000110'),
        identity: noted({ kind: 'police', name: { ja: '架空警察署', en: 'Kaku Police Station' } }),
      }
      for (const decided of [
        decide('110', undefined, policy),
        decide('110', accused('110'), policy),
        decide('03-2000-0110', station, policy),
        decide('03-3581-4321', undefined, policy),
        decide('03-3581-4321', accused('+81335814321'), policy),
      ]) {
        expect(decided.decision).toBe('warn')
        expect(decided.reason.text.ja).toContain('偽装')
      }
    },
  )

  test('the main number of the police is warned of with the press report that it was faked', () => {
    expect(decide('03-3581-4321')).toMatchObject({
      title: { ja: '警視庁（警察） 偽装のおそれ' },
      source: { asOf: '2025-03-13' },
      date: '2025-03-13',
    })
  })

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
  const stopped = voice.filter((number) => {
    const { decision } = screen({ number, at: now }, policies.standard, { numbering })
    return decision === 'block' || decision === 'silence'
  })
  expect(voice.length).toBeGreaterThan(20)
  expect(stopped).toEqual([])
})

describe('the warning about the number of the unpaid-charge SMS', () => {
  const decidedOn = (day: string) => {
    const at = Date.parse(`${day}T12:00:00+09:00`)
    const sources = { starter: starterDirectory, numbering }
    const { record } = lookUpNumber('05068815063', sources, at)
    return screen({ number: '05068815063', at }, policies.standard, {
      numbering,
      ...(record && { record }),
    })
  }

  test('is believed for a year after it was last read, and then forgotten', () => {
    expect(decidedOn('2027-11-22').decision).toBe('block')
    expect(decidedOn('2027-11-25')).toMatchObject({ decision: 'ring', known: 'range' })
  })
})

describe('a message that names a listed number', () => {
  const engine = createEngine({
    knowledge,
    lookups: numberLookups({ starter: starterDirectory }, () => now),
  })
  const founding =
    'ご登録の月額料金の未納が発生しております。裁判手続きに移行する為、至急ご連絡下さい。アマゾンカスタマーセンター 05068815063'

  test('is told so, with the source and the day', async () => {
    const { level, kind, explanation, notChecked } = await engine.check(
      { text: founding, channel: 'sms' },
      'ja',
    )
    expect({ level, kind }).toEqual({ level: 'scam', kind: 'unpaid-charge' })
    expect(explanation.reasons).toContainEqual(
      expect.objectContaining({
        text: '「05068815063」は、詐欺に使われた番号として登録があります（2026-11-23現在）。',
        source: expect.objectContaining({ url: 'https://web-security-info.com/4125/' }),
      }),
    )
    expect(notChecked).not.toContain('number')
  })

  test('keeps its five passages marked', async () => {
    const { reasons } = await engine.check({ text: founding, channel: 'sms' }, 'ja')
    const marked = reasons.flatMap(({ spans }) => spans.map(({ start, end }) => founding.slice(start, end)))
    expect([...new Set(marked)].sort()).toEqual(
      ['アマゾンカスタマーセンター', '05068815063', '未納', '裁判手続き', '至急'].sort(),
    )
  })

  test.each([
    ['宅配便です。ご都合を 050-3000-0001 へお知らせください。', true, 'a number that nobody has listed'],
    ['法テラスの番号は 0570-078374 です。', false, 'the published number of a desk'],
    ['振り込み先を変えました。', false, 'no number'],
  ])('%s leaves a number unchecked: %s (%s)', async (text, unchecked) => {
    const { notChecked } = await engine.check({ text, channel: 'sms' }, 'ja')
    expect(notChecked.includes('number')).toBe(unchecked)
  })
})
