import { decisions, type ReasonId, sentences } from '@monban/engine/calls'
import { z } from 'zod'
import { source } from '../check-result.ts'
import { callLabel, localized, numberRange } from './number-record.ts'

const reasonIds = Object.keys(sentences) as [ReasonId, ...ReasonId[]]

/** What to do with a call, and why: the wire form of the engine's `CallDecision`. */
export const callDecision = z
  .object({
    decision: z.enum(decisions).meta({ description: 'Mildest first. None of them means safe.' }),
    title: localized.meta({ description: 'One line for the call history.' }),
    label: callLabel,
    reason: z.object({
      id: z.enum(reasonIds),
      values: z.record(z.string(), localized),
      text: localized.meta({ description: 'One sentence.' }),
    }),
    source: source.exactOptional(),
    date: z.string().exactOptional().meta({
      description: 'ISO 8601 date: when what decided was last seen to hold, or its source was dated or read.',
    }),
    known: z
      .enum(['exact', 'range', 'nothing'])
      .meta({ description: '`nothing`: there is no number to look up.' }),
    range: numberRange.exactOptional(),
    steps: z
      .array(z.object({ rule: z.string(), outcome: z.enum(['passed', 'decided', 'changed']) }))
      .meta({ description: 'The rules in the order in which they were asked.' }),
  })
  .meta({ description: 'What a telephone should do with a call, and why.' })
