import { createEngine } from '@monban/engine'
import { knowledge } from '@monban/knowledge'

/** The whole judgement in one lazily loaded file: rules and facts, and no network. */
export const { check } = createEngine({ knowledge })
