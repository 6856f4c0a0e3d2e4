import type { Range } from '../fold/fold.ts'
import type { Campaign } from '../knowledge.ts'
import { SampleTable } from './sample-table.ts'
import { sharedPassage } from './shared-passage.ts'
import { leastShingles, scramble, shinglesOf } from './shingles.ts'
import { type Slotted, skeletonOf, slotsOf } from './skeleton.ts'

/** From here on a text is called a copy, and below `reworded` it is another text. Measured: docs/decisions/023. */
export const likeness = { copy: 0.6, reworded: 0.35 } as const

export interface CampaignMatch {
  readonly campaign: Campaign
  /** How much of the text and of the sample most like it is common to both, from `likeness.reworded` to 1. */
  readonly similarity: number
  /** The longest stretch of the text that the sample has too, in folded units. */
  readonly passage: Range | undefined
}

/**
 * Recognises the texts of known campaigns, whatever name, number, sum or link they bear this time. Campaigns may come and
 * go at any time; the order in which they came matters only where thousands of samples are copies of each other.
 */
export class CampaignMatcher {
  private readonly campaigns = new Map<string, Campaign>()
  private readonly table = new SampleTable()
  private content = 0

  /** Throws like {@link CampaignMatcher.add}. */
  constructor(campaigns: Iterable<Campaign> = []) {
    for (const campaign of campaigns) this.add(campaign)
  }

  /** Throws a RangeError when the id is taken, or when too little of a sample is left once slots are masked. */
  add(campaign: Campaign): void {
    const { id, samples } = campaign
    if (this.campaigns.has(id)) throw new RangeError(`campaign ${id} is there already`)
    const sets = samples.map((sample) => shinglesOf(skeletonOf(slotsOf(sample))).slice())
    const short = sets.find(({ length }) => length < leastShingles)
    if (short)
      throw new RangeError(
        `campaign ${id}: a sample needs ${leastShingles} different runs of letters, got ${short.length}`,
      )
    for (const set of sets) this.table.add(campaign, set)
    this.campaigns.set(id, campaign)
    this.content = (this.content ^ fingerprint(campaign)) >>> 0
  }

  /** Whether there was one of this id. */
  remove(id: string): boolean {
    const campaign = this.campaigns.get(id)
    if (!campaign) return false
    this.table.remove(campaign)
    this.campaigns.delete(id)
    this.content = (this.content ^ fingerprint(campaign)) >>> 0
    return true
  }

  find(id: string): Campaign | undefined {
    return this.campaigns.get(id)
  }

  /** The campaign that a text, or a message taken apart, is a copy or a rewording of. */
  match(message: string | Slotted): CampaignMatch | undefined {
    if (this.campaigns.size === 0) return undefined
    const skeleton = skeletonOf(typeof message === 'string' ? slotsOf(message) : message)
    const shingles = shinglesOf(skeleton)
    if (shingles.length < leastShingles) return undefined
    const nearest = this.table.nearest(shingles, likeness.reworded)
    if (!nearest) return undefined
    const { campaign, similarity } = nearest
    return { campaign, similarity, passage: sharedPassage(skeleton, nearest.shingles) }
  }

  get size(): number {
    return this.campaigns.size
  }

  /** Bytes that the samples take, apart from their texts. */
  get bytes(): number {
    return this.table.bytes
  }

  /** Eight hex digits that name the campaigns in it, in whatever order they came. */
  get version(): string {
    return this.content.toString(16).padStart(8, '0')
  }
}

function fingerprint({ id, kind, samples }: Campaign): number {
  let hash = 0
  for (const text of [id, kind, ...samples]) {
    for (let at = 0; at < text.length; at++) hash = scramble(hash ^ text.charCodeAt(at)) + 1
    hash = scramble(hash)
  }
  return hash >>> 0
}
