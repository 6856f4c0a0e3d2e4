import { createEngine } from '@monban/engine'
import { numberLookups } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import { starterDirectory } from '@monban/knowledge/directory'

/** The whole judgement in one lazily loaded file: rules, facts, the few numbers that everybody should know, and no network. */
export const { check } = createEngine({
  knowledge,
  lookups: numberLookups({ starter: starterDirectory }, Date.now),
})
