import { likeness } from '../campaigns/campaign-matcher.ts'
import type { Evidence } from '../enrich.ts'
import type { Signal } from './signal.ts'

/** Points for the same text with other slots, which alone is a reason for caution, and for the same text in other words. */
const worth = { copy: 5, reworded: 2 } as const

/** The wording of a known campaign. Campaigns copy genuine notices too, so it takes more than the wording of one that leads only to official places. */
export const knownCampaign = {
  id: 'known-campaign',
  group: 'campaign',
  direction: 'scam',
  weight: worth.copy,
  detect(evidence) {
    const { campaign: match } = evidence
    if (!match || leadsToOfficialPlaces(evidence)) return undefined
    return {
      ranges: match.passage ? [match.passage] : [],
      values: { campaign: match.campaign.id },
      weight: match.similarity >= likeness.copy ? worth.copy : worth.reworded,
    }
  },
} as const satisfies Signal

function leadsToOfficialPlaces({ links, phones, strangeLinks, strangePhones }: Evidence): boolean {
  return links.length + phones.length > 0 && strangeLinks.length + strangePhones.length === 0
}
