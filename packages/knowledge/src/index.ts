import type { Knowledge } from '@monban/engine'
import { advice } from './advice.ts'
import { aftercare } from './aftercare.ts'
import { brands } from './brands/index.ts'
import { campaigns } from './campaigns/index.ts'
import { contacts } from './contacts.ts'
import { knowledgeVersion } from './version.ts'

/** Everything the engine is told about brands, campaigns, contacts and advice. */
export const knowledge: Knowledge = {
  version: knowledgeVersion,
  brands,
  campaigns,
  contacts,
  aftercare,
  advice,
}

export { type Freshness, type StaleFacts, staleFacts } from './stale-facts.ts'
