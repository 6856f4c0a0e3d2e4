import { readdirSync } from 'node:fs'
import {
  type AdviceKey,
  type Aftercare,
  type Brand,
  CampaignMatcher,
  type Localized,
  type Source,
  scamKinds,
} from '@monban/engine'
import { describe, expect, it } from 'vitest'
import { knowledge } from './index.ts'

const { brands, campaigns, contacts, aftercare } = knowledge
const advice = Object.entries(knowledge.advice)

/** An object type keeps these lists complete: a missing or foreign key does not compile. */
const situations: Record<Aftercare['situation'], true> = {
  called: true,
  told: true,
  opened: true,
  entered: true,
  'paid-transfer': true,
  'paid-code': true,
  installed: true,
  'court-papers': true,
}
const keys: Record<AdviceKey, true> = {
  'unpaid-charge': true,
  'phishing-link': true,
  'money-request': true,
  'phone-pressure': true,
  stranger: true,
  'court-papers': true,
  'verify-sender': true,
  caution: true,
  'no-signs': true,
}

interface Found {
  readonly path: string
  readonly object: Readonly<Record<string, unknown>>
}

/** Every object inside the value, with the path that leads to it. */
function objectsIn(value: unknown, path = 'knowledge'): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}.${key}`))
  return [{ path, object: { ...value } }, ...inner]
}

const objects = objectsIn(knowledge)
const localized = objects.filter(({ object }) => 'ja' in object || 'en' in object)
const sources = objects.filter(({ object }) => 'checkedOn' in object)

/** The paths of the objects that break the rule; a test expects none. */
function breaking<T>(found: readonly Found[], broken: (object: T) => boolean): readonly string[] {
  return found.filter(({ object }) => broken(object as T)).map(({ path }) => path)
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function isRealDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

const firstReading = '2026-11-23'
const today = new Date().toISOString().slice(0, 10)
const latest = today > firstReading ? today : firstReading

describe('sources', () => {
  it('each give an https address and a title', () => {
    const broken = (source: Source) => new URL(source.url).protocol !== 'https:' || !source.title.trim()
    expect(breaking(sources, broken)).toEqual([])
    expect(sources.length).toBeGreaterThan(100)
  })

  it('were read on a real day that is not in the future', () => {
    const broken = ({ checkedOn }: Source) => !isRealDate(checkedOn) || checkedOn > latest
    expect(breaking(sources, broken)).toEqual([])
  })

  it('bear a real day, if any, that is not after the reading', () => {
    const broken = ({ asOf, checkedOn }: Source) =>
      asOf !== undefined && (!isRealDate(asOf) || asOf > checkedOn)
    expect(breaking(sources, broken)).toEqual([])
  })
})

describe('texts', () => {
  it('are there in both languages', () => {
    expect(breaking(localized, ({ ja, en }: Localized) => !ja?.trim() || !en?.trim())).toEqual([])
    expect(localized.length).toBeGreaterThan(100)
  })

  it('never call anything safe or verified', () => {
    const broken = ({ ja, en }: Localized) => /安全です|verified/i.test(ja) || /\bsafe\b|verified/i.test(en)
    expect(breaking(localized, broken)).toEqual([])
  })

  it('use full-width punctuation and half-width digits in Japanese', () => {
    const broken = ({ ja }: Localized) => /[０-９ｦ-ﾟ!?;()]|,(?!\d)|[^ -~][.:]/u.test(ja)
    expect(breaking(localized, broken)).toEqual([])
  })
})

describe('brands', () => {
  it('number more than two hundred, and lie in the files that bear their ids', () => {
    const files = readdirSync(new URL('brands', import.meta.url)).filter((name) => name !== 'index.ts')
    expect(brands.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
    expect(brands.length).toBeGreaterThan(200)
  })

  it('write domains in lower case and without a leading www', () => {
    const domain = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
    const odd = ({ domains, unconfirmedDomains = [] }: Brand) =>
      [...domains.map((entry) => entry.domain), ...unconfirmedDomains].some((name) => !domain.test(name))
    expect(brands.filter(odd).map(({ id }) => id)).toEqual([])
  })

  it('have at least one domain with a source, the prosecutors excepted', () => {
    expect(brands.filter(({ domains }) => domains.length === 0).map(({ id }) => id)).toEqual(['prosecutors'])
  })

  it('share no domain; one below that of another brand is for the more specific of the two', () => {
    const claims = brands.flatMap(({ id, domains }) => domains.map(({ domain }) => ({ id, domain })))
    const below = claims.flatMap(({ id, domain }) =>
      claims
        .filter((other) => other.id !== id && domain.endsWith(`.${other.domain}`))
        .map((other) => `${id} below ${other.id}`),
    )
    expect(below).toEqual(['hmrc below uk-government', 'japan-post-bank below japan-post'])
    expect(duplicates(claims.map(({ domain }) => domain))).toEqual([])
  })

  it('believe nothing to be theirs that a source gives to another', () => {
    const confirmed = new Set(brands.flatMap(({ domains }) => domains.map(({ domain }) => domain)))
    const unconfirmed = brands.flatMap(({ unconfirmedDomains = [] }) => unconfirmedDomains)
    expect(unconfirmed.filter((domain) => confirmed.has(domain))).toEqual([])
  })

  it('send the reader to a host among their own domains', () => {
    const ownHost = ({ checkAt, domains }: Brand) => {
      const host = new URL(checkAt.url).hostname
      return domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))
    }
    expect(brands.filter((brand) => !ownHost(brand)).map(({ checkAt }) => checkAt.url)).toEqual([
      'https://www.kensatsu.go.jp/', // under go.jp, where only public bodies can register
    ])
  })

  it('list each alias once, whatever its width, case and spacing, and share none', () => {
    const folded = brands.flatMap(({ aliases }) =>
      aliases.map((alias) => alias.normalize('NFKC').toLowerCase()),
    )
    expect(duplicates(folded.map((alias) => alias.replaceAll(' ', '')))).toEqual([])
    expect(folded.filter((alias) => alias.trim().length < 2)).toEqual([])
    expect(brands.filter(({ aliases }) => aliases.length === 0)).toEqual([])
  })

  it('name numbers in E.164, as the digits of a short code, or as a number common to all carriers', () => {
    const numbers = brands.flatMap((brand) => brand.numbers.map(({ number }) => number))
    const written = /^(?:\+[1-9]\d{7,14}|[1-9]\d{2,7}|0005\d{4,6})$/
    expect(numbers.filter((number) => !written.test(number))).toEqual([])
    expect(duplicates(numbers)).toEqual([])
  })

  it('say what they never do in one sentence of at most 60 characters, for named channels', () => {
    const statements = brands.flatMap(({ neverDoes }) => neverDoes)
    expect(statements.filter(({ text }) => [...text.ja].length > 60 || !/^[^。]+。$/u.test(text.ja))).toEqual(
      [],
    )
    expect(
      statements.filter(({ channels }) => channels.length === 0 || duplicates(channels).length > 0),
    ).toEqual([])
  })

  it('declare an act once per channel', () => {
    const declared = brands.flatMap(({ id, neverDoes }) =>
      neverDoes.flatMap(({ act, channels }) => channels.map((channel) => `${id} ${act} ${channel}`)),
    )
    expect(duplicates(declared)).toEqual([])
  })

  it('each describe a genuine contact, and most say something that they never do', () => {
    expect(brands.filter(({ genuine }) => genuine.length === 0)).toEqual([])
    expect(brands.filter(({ neverDoes }) => neverDoes.length > 0).length).toBeGreaterThan(170)
  })
})

describe('campaigns', () => {
  it('number at least forty, each with two to four different samples', () => {
    expect(campaigns.length).toBeGreaterThanOrEqual(40)
    const odd = campaigns.filter(
      ({ samples }) => samples.length < 2 || samples.length > 4 || duplicates(samples).length > 0,
    )
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('have ids of their own, and articles, in kebab case', () => {
    const names = campaigns.flatMap(({ id, article }) => [id, article])
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([])
    expect(duplicates(campaigns.map(({ id }) => id))).toEqual([])
  })

  it('name brands that exist, and among them kinds of every sort', () => {
    const ids = new Set(brands.map(({ id }) => id))
    const named = campaigns.flatMap(({ impersonates }) => impersonates ?? [])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    const kinds = new Set(campaigns.map(({ kind }) => kind))
    expect(scamKinds.filter((kind) => !kinds.has(kind))).toEqual(['court-papers'])
  })

  it('have titles that fit into a line', () => {
    const long = campaigns.filter(({ title }) => [...title.ja].length > 28 || title.en.length > 70)
    expect(long.map(({ id }) => id)).toEqual([])
    expect(campaigns.filter(({ title }) => /[。.]$/.test(title.ja + title.en))).toEqual([])
  })

  it('are told apart: each sample is of its own campaign and like no other', () => {
    const astray = campaigns.flatMap((campaign) => {
      const own = new CampaignMatcher([campaign])
      const others = new CampaignMatcher(campaigns.filter(({ id }) => id !== campaign.id))
      return campaign.samples.filter(
        (sample) => own.match(sample)?.similarity !== 1 || others.match(sample) !== undefined,
      )
    })
    expect(astray).toEqual([])
  })

  it('lead nowhere: every address in them is reserved, every number cannot be called', () => {
    const texts = campaigns.flatMap(({ samples }) => samples)
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host ?? ''),
    )
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
    const numbers = texts.flatMap((text) => text.match(/\b0\d{1,3}-?\d{3,4}-?\d{3,4}\b/g) ?? [])
    expect(numbers.filter((number) => !/^(?:050-0|03-0000-)/.test(number))).toEqual(['05068815063'])
  })
})

describe('contacts', () => {
  it('have ids of their own in kebab case', () => {
    const ids = [...brands, ...contacts].map(({ id }) => id)
    expect(duplicates(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('are reached by a number, a mail address or an https address', () => {
    const reach = /^(?:#?\d{3,4}|0\d{1,3}-\d{2,4}-?\d{3,4}|[a-z]+@[a-z.]+|https:\/\/\S+)$/
    expect(contacts.filter((contact) => !reach.test(contact.reach))).toEqual([])
  })

  it('are each named by some advice, and advice names no other', () => {
    const named = new Set(advice.flatMap(([, entry]) => entry.contacts))
    expect([...named].sort()).toEqual(contacts.map(({ id }) => id).sort())
  })
})

describe('aftercare', () => {
  it('has steps for every situation, each once', () => {
    expect(aftercare.map(({ situation }) => situation).sort()).toEqual(Object.keys(situations).sort())
    expect(aftercare.filter(({ steps }) => steps.length === 0)).toEqual([])
  })

  it('is named by some advice for every situation', () => {
    const named = new Set(advice.flatMap(([, entry]) => entry.aftercare))
    expect([...named].sort()).toEqual(Object.keys(situations).sort())
  })

  it('gives the two weeks for an objection to a payment order', () => {
    const steps = aftercare.find(({ situation }) => situation === 'court-papers')?.steps ?? []
    expect(steps.some(({ text }) => text.ja.includes('支払督促') && text.ja.includes('2週間'))).toBe(true)
  })
})

describe('advice', () => {
  it('answers every key, first with two to four things to do now', () => {
    expect(Object.keys(knowledge.advice).sort()).toEqual(Object.keys(keys).sort())
    expect(
      advice.filter(([, { doNow }]) => doNow.length < 2 || doNow.length > 4).map(([key]) => key),
    ).toEqual([])
  })

  it('sums up in one sentence', () => {
    expect(advice.filter(([, { summary }]) => !/^[^。]+。$/u.test(summary.ja)).map(([key]) => key)).toEqual(
      [],
    )
  })

  it('always offers a route of one’s own and someone to ask, and repeats nothing', () => {
    const poor = advice.filter(([, entry]) => entry.checkYourself.length === 0 || entry.contacts.length === 0)
    expect(poor.map(([key]) => key)).toEqual([])
    expect(
      advice.flatMap(([, entry]) => [...duplicates(entry.aftercare), ...duplicates(entry.contacts)]),
    ).toEqual([])
  })

  it('tells whoever got a bogus bill never to ignore court papers', () => {
    const { aftercare: next, doNow } = knowledge.advice['unpaid-charge']
    expect(next).toContain('court-papers')
    expect(doNow.some(({ ja }) => ja.includes('裁判所') && ja.includes('放っておかず'))).toBe(true)
  })

  it('tells whoever got court papers or a notice that may be real not to ignore it', () => {
    for (const key of ['court-papers', 'verify-sender'] as const)
      expect(knowledge.advice[key].summary.ja).toContain('放っておかず')
  })
})
