import type { Campaign } from '@monban/engine'
import { accounts } from './accounts.ts'
import { bills } from './bills.ts'
import { calls } from './calls.ts'
import { finance } from './finance.ts'
import { parcels } from './parcels.ts'
import { publicBodies } from './public-bodies.ts'
import { webAndWork } from './web-and-work.ts'

/** Seed campaigns. Their wordings are our own; numbers and hosts in them cannot be reached, the first sample of all aside. */
export const campaigns: readonly Campaign[] = [
  ...bills,
  ...parcels,
  ...accounts,
  ...finance,
  ...publicBodies,
  ...calls,
  ...webAndWork,
]
