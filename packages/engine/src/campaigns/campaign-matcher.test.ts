import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, search } from '../_core-fixture.ts'
import type { Campaign } from '../knowledge.ts'
import { CampaignMatcher, likeness } from './campaign-matcher.ts'
import { leastShingles, shinglesOf } from './shingles.ts'
import { skeletonOf, slotsOf } from './skeleton.ts'

function campaign(id: string, ...samples: string[]): Campaign {
  return { id, title: { ja: id, en: id }, kind: 'advance-fee', article: id, samples }
}

const pond =
  '【町会】お宅のそばの池を清掃します。ご負担分3,000円を茶色の封筒に入れて、橋のたもとの箱へ。受付 050-0123-4567 http://pond.example/a'
const kite =
  'Your kite was found on our roof. Send two dollars to the park office at https://kite.example/ to have it back.'
const matcher = () => new CampaignMatcher([campaign('pond', pond), campaign('kite', kite)])

describe('a campaign is recognised', () => {
  test.each([
    ['pond', pond, 'by its own text'],
    ['pond', pond.replace('3,000円', '48,200円'), 'with another sum'],
    [
      'pond',
      pond.replace('050-0123-4567', '０３（００００）１１１１'),
      'with another number, written otherwise',
    ],
    ['pond', pond.replace('http://pond.example/a', 'https://x7.duckdns.example/?q=9'), 'with another link'],
    ['pond', pond.replace('【町会】', '【河川管理組合】'), 'with another name'],
    ['pond', Array.from(pond).join('\u200b'), 'with hidden characters'],
    ['pond', pond.replaceAll('。', '！！\n'), 'with other punctuation and lines'],
    ['kite', kite.toUpperCase(), 'in capitals'],
    ['kite', kite.replace('https://kite.example/', 'http://k.example/2'), 'in English, with another link'],
  ])('%s: %s (%s)', (id, text) => {
    const match = matcher().match(text)
    expect(match?.campaign.id).toBe(id)
    expect(match?.similarity).toBeGreaterThanOrEqual(likeness.copy)
  })

  test('as reworded when clauses moved and words were replaced', () => {
    const match = matcher().match(
      'お宅のそばの池を掃除いたします。橋のたもとの箱へ、ご負担分5,000円を封筒に入れてください。受付 050-0999-4567',
    )
    expect(match?.campaign.id).toBe('pond')
    expect(match?.similarity).toBeLessThan(likeness.copy)
  })

  test('by the sample that is nearest', () => {
    const two = new CampaignMatcher([campaign('both', kite, pond)])
    expect(two.match(pond)?.similarity).toBe(1)
  })

  test('with the stretch that both have', () => {
    const shared = 'お宅のそばの池を清掃します。ご負担分3,000円を茶色の封筒に入れて'
    const slotted = slotsOf(`前略、${shared}おいてください。`)
    const passage = matcher().match(slotted)?.passage
    expect(passage && slotted.folded.quote(passage)).toBe(shared)
  })
})

describe('nothing is recognised', () => {
  test.each([
    ['お宅のそばの公園で、盆踊りの練習をします。橋のたもとの集会所へどうぞ。', 'in a text on like things'],
    ['Your bike was repaired. Two dollars are due at the park office.', 'in English either'],
    ['ご連絡ください', 'in a text that is too short'],
    ['', 'in nothing'],
    ['0501234567 https://a.example/ 3,000', 'where only slots are'],
  ])('%s (%s)', (text) => {
    expect(matcher().match(text)).toBeUndefined()
  })

  test('when there are no campaigns', () => {
    expect(new CampaignMatcher().match(pond)).toBeUndefined()
  })
})

describe('a campaign is refused', () => {
  test('when its id is taken', () => {
    expect(() => matcher().add(campaign('pond', kite))).toThrow(/pond is there already/)
  })

  test('when too little is left of a sample, which adds nothing', () => {
    const filled = matcher()
    const before = filled.version
    expect(() => filled.add(campaign('short', kite, '至急 050-0123-4567'))).toThrow(
      /short: .* needs 16 .* got 2/,
    )
    expect([filled.size, filled.version]).toEqual([2, before])
  })
})

test('of two equals the one whose id sorts first is named, whatever came first', () => {
  for (const ids of [
    ['a', 'b'],
    ['b', 'a'],
  ])
    expect(new CampaignMatcher(ids.map((id) => campaign(id, pond))).match(pond)?.campaign.id).toBe('a')
})

test('the version names what is in it, in whatever order it came, and nothing else', () => {
  const [one, two] = [campaign('one', pond), campaign('two', kite)]
  const matchers = [new CampaignMatcher([one, two]), new CampaignMatcher([two, one])]
  expect(matchers[0]?.version).toBe(matchers[1]?.version)
  expect(matchers[0]?.version).toMatch(/^[0-9a-f]{8}$/)
  expect(new CampaignMatcher([one]).version).not.toBe(matchers[0]?.version)
  expect(new CampaignMatcher([campaign('one', kite), two]).version).not.toBe(matchers[0]?.version)
})

/** Texts from a small alphabet of phrases, so that some are alike and most are not. */
const phrases = Array.from(
  '池橋箱封筒町会清掃負担受付茶色宅凧屋根公園窓口番地書類判子印紙切手葉書荷車馬鹿猿犬猫鳥虫魚貝海山川谷空雲雨雪風',
)
const phrase = fc
  .array(fc.constantFrom(...phrases), { minLength: 3, maxLength: 6 })
  .map((units) => units.join(''))
const body = fc.array(phrase, { minLength: 8, maxLength: 30 }).map((parts) => parts.join('の'))
const longEnough = body.filter((text) => shinglesOf(skeletonOf(slotsOf(text))).length >= leastShingles)
const slot = fc.constantFrom('3,000円', '050-0123-4567', 'https://a.example/', '12月3日', 'b@c.example')

describe('holds for any campaigns', () => {
  test('a text matches itself entirely', () => {
    fc.assert(
      fc.property(fc.array(longEnough, { minLength: 1, maxLength: 8 }), (texts) => {
        const filled = new CampaignMatcher(texts.map((text, i) => campaign(`c${i}`, text)))
        for (const text of texts) expect(filled.match(text)?.similarity).toBe(1)
      }),
      search,
    )
  })

  test('another slot of the same sort changes nothing', () => {
    const written: Readonly<Record<string, string>> = {
      '3,000円': '98,765円',
      '050-0123-4567': '+81 3 0000 1111',
      'https://a.example/': 'http://zz.example/long/path?q=1',
      '12月3日': '1月29日',
      'b@c.example': 'someone.else@d.example',
    }
    fc.assert(
      fc.property(longEnough, longEnough, slot, (before, after, value) => {
        const filled = new CampaignMatcher([campaign('c', `${before} ${value} ${after}`)])
        expect(filled.match(`${before} ${written[value]} ${after}`)?.similarity).toBe(1)
      }),
      search,
    )
  })

  test('removal undoes exactly', () => {
    const filled = fc.uniqueArray(longEnough, { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(filled, filled, fc.array(longEnough, { maxLength: 5 }), (stay, go, asked) => {
        const kept = stay.map((text, i) => campaign(`k${i}`, text))
        const gone = go.map((text, i) => campaign(`g${i}`, text))
        const never = new CampaignMatcher(kept)
        const once = new CampaignMatcher([...gone, ...kept])
        for (const { id } of gone) expect(once.remove(id)).toBe(true)
        for (const text of [...asked, ...stay, ...go]) expect(once.match(text)).toEqual(never.match(text))
        expect([once.version, once.size]).toEqual([never.version, never.size])
      }),
      { ...search, numRuns: 40 },
    )
  })

  test('any text is matched or not, and nothing is thrown', () => {
    const filled = matcher()
    fc.assert(
      fc.property(hostileText, (text) => {
        const slotted = slotsOf(text)
        const match = filled.match(slotted)
        if (!match) return
        expect(match.similarity).toBeLessThanOrEqual(1)
        expect(match.passage?.end ?? 1).toBeLessThanOrEqual(slotted.folded.key.length)
      }),
      search,
    )
  })
})

test('what was never there cannot be removed', () => {
  expect(matcher().remove('nobody')).toBe(false)
})

test('a campaign that comes, goes and comes again is there once', () => {
  const filled = matcher()
  for (let round = 0; round < 200; round++) {
    filled.remove('pond')
    filled.add(campaign('pond', pond))
  }
  expect(filled.size).toBe(2)
  expect(filled.match(pond)?.similarity).toBe(1)
})

test('ten thousand copies of one text cost little more than one', () => {
  const copies = Array.from({ length: 10_000 }, (_, i) => campaign(`copy-${i}`, `${pond}${i}`))
  const flooded = new CampaignMatcher([...copies, campaign('kite', kite)])
  const before = performance.now()
  for (let round = 0; round < 20; round++) expect(flooded.match(pond)?.similarity).toBeGreaterThan(0.9)
  expect((performance.now() - before) / 20).toBeLessThan(20)
  expect(flooded.match(kite)?.campaign.id).toBe('kite')
})
