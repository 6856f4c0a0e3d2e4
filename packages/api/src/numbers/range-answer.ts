import { confidences, directoryCategories } from '@monban/engine/calls'
import { z } from 'zod'
import { source } from '../check-result.ts'
import { directoryState } from './number-answer.ts'
import { numberRange, numberRecord } from './number-record.ts'
import { privateDigits } from './shared-range.ts'

export const rangeEntry = z
  .object({
    category: z.string().meta({
      description: 'Whose numbers they are, or how they behave; `fraud/…` names the kind of fraud.',
      examples: [...directoryCategories],
    }),
    confidence: z.enum(confidences),
    reports: z
      .int()
      .positive()
      .exactOptional()
      .meta({ description: 'At least so many people reported each of them.' }),
    lastSeen: z.string().meta({ description: 'ISO 8601 date on which this was last seen to hold.' }),
    source: z.int().nonnegative().meta({ description: 'Place in `sources`.' }),
    numbers: z
      .string()
      .regex(/^\d+$/)
      .meta({ description: `The last ${privateDigits} digits of each, one after the other.` }),
  })
  .meta({ description: 'What the directory says of some numbers of the range.' })

/** The answer to a private look-up. */
export const rangeAnswer = z
  .object({
    prefix: z
      .string()
      .meta({ description: 'What the numbers begin with, without the plus.', examples: ['81312345'] }),
    digits: z.literal(privateDigits).meta({ description: 'Digits of a number behind the prefix.' }),
    directory: directoryState,
    ranges: z.array(numberRange.omit({ number: true })).meta({
      description:
        'What the numbering plan says; of several, the one with the longest `prefix` that a number begins with holds for it.',
    }),
    records: z.array(numberRecord).meta({ description: 'Records that come with the program, in full.' }),
    sources: z.array(source),
    entries: z.array(rangeEntry),
    names: z
      .record(z.string(), z.string())
      .meta({ description: 'Names of those numbers that have one, by their last digits.' }),
  })
  .meta({ description: 'Everything that is listed of the 10,000 numbers of a range, whichever is wanted.' })

export type RangeAnswer = z.infer<typeof rangeAnswer>
export type RangeEntry = z.infer<typeof rangeEntry>
