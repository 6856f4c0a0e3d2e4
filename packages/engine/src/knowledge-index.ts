import { type CampaignMatch, CampaignMatcher } from './campaigns/campaign-matcher.ts'
import type { Slotted } from './campaigns/skeleton.ts'
import type { Brand, Knowledge, OfficialNumber } from './knowledge.ts'
import { type Concept, conceptPatterns } from './lexicon/concepts.ts'
import { Matcher } from './lexicon/matcher.ts'
import { shippedWording } from './statistics/weights.ts'
import type { WordingModel } from './statistics/wording.ts'

/** What a listed term names: a concept or a brand, a short name in some places only. */
export type Named = { readonly concept: Concept } | { readonly brand: Brand; readonly isShort: boolean }

/** The knowledge arranged for look-up, made once per engine. */
export interface KnowledgeIndex {
  readonly matcher: Matcher<Named>
  readonly wording: WordingModel
  /** Whose official host this is: the host itself or a name below an official domain. */
  ownerOfHost(host: string): Brand | undefined
  /** Whether the host is believed, without a source, to be some body's: neither proof nor held against a message. */
  isUnconfirmed(host: string): boolean
  /** Whose published number this is, E.164 or as displayed. */
  ownerOfNumber(number: string): { readonly brand: Brand; readonly number: OfficialNumber } | undefined
  /** The campaign, known from the facts or from reports, whose texts a message resembles most. */
  matchCampaign(message: Slotted): CampaignMatch | undefined
}

/** `wording` is replaced only to measure a model that was fitted without some messages. */
export function indexKnowledge(
  knowledge: Knowledge,
  wording = shippedWording,
  reported?: CampaignMatcher,
): KnowledgeIndex {
  const campaigns = new CampaignMatcher(knowledge.campaigns)
  const domains = new Map(
    knowledge.brands.flatMap((brand) => brand.domains.map(({ domain }) => [domain, brand])),
  )
  const unconfirmed = new Set(knowledge.brands.flatMap((brand) => brand.unconfirmedDomains ?? []))
  const numbers = new Map(
    knowledge.brands.flatMap((brand) => brand.numbers.map((number) => [number.number, { brand, number }])),
  )
  return {
    matcher: new Matcher(namesOf(knowledge)),
    wording,
    ownerOfHost: (host) => {
      for (const name of parents(host)) {
        const owner = domains.get(name)
        if (owner) return owner
      }
      return undefined
    },
    isUnconfirmed: (host) => [...parents(host)].some((name) => unconfirmed.has(name)),
    ownerOfNumber: (number) => numbers.get(number),
    matchCampaign: (message) => nearer(campaigns.match(message), reported?.match(message)),
  }
}

function nearer(one: CampaignMatch | undefined, other: CampaignMatch | undefined): CampaignMatch | undefined {
  return one && one.similarity >= (other?.similarity ?? 0) ? one : other
}

function namesOf({ brands }: Knowledge): [Named, readonly string[]][] {
  return [
    ...conceptPatterns().map(([concept, patterns]): [Named, string[]] => [{ concept }, patterns]),
    ...brands.map((brand): [Named, readonly string[]] => [{ brand, isShort: false }, brand.aliases]),
    ...brands.map((brand): [Named, readonly string[]] => [{ brand, isShort: true }, brand.shortNames ?? []]),
  ]
}

/** a.b.example → a.b.example, b.example, example. */
function* parents(host: string): Generator<string> {
  for (let at = 0; at >= 0; ) {
    const name: string = host.slice(at)
    yield name
    const dot = host.indexOf('.', at)
    at = dot < 0 ? -1 : dot + 1
  }
}
