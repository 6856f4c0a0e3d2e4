import { scamKinds } from '@monban/engine'
import { behaviours, confidences, identityKinds, services } from '@monban/engine/calls'
import { z } from 'zod'
import { source } from '../check-result.ts'

export const localized = z
  .object({ ja: z.string(), en: z.string() })
  .meta({ description: 'The same in Japanese and in English. Plain text, not HTML.' })

const confidence = z.enum(confidences).meta({
  description:
    'Said by a public authority, published by the owner, public data, reported by many people, or by few.',
})

/** A field of a record, with where it comes from. */
function noted<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    source,
    lastSeen: z.string().meta({ description: 'ISO 8601 date on which this was last seen to hold.' }),
    confidence: confidence.exactOptional(),
  })
}

export const numberRecord = z
  .object({
    number: z.string(),
    identity: noted(z.object({ kind: z.enum(identityKinds), name: localized.exactOptional() }))
      .exactOptional()
      .meta({ description: 'Whose number is displayed. Private people are not recorded.' }),
    purpose: noted(localized).exactOptional().meta({ description: 'What the owner calls about.' }),
    behaviour: noted(
      z.object({
        id: z.enum(behaviours),
        scam: z.enum(scamKinds).exactOptional(),
        reports: z.number().exactOptional().meta({ description: 'At least so many people reported it.' }),
      }),
    )
      .exactOptional()
      .meta({ description: 'How the number behaves, as others tell.' }),
    confidence: noted(confidence).exactOptional(),
    spoofed: noted(z.literal(true))
      .exactOptional()
      .meta({ description: 'False calls have displayed this number.' }),
    objection: z
      .object({ since: z.string() })
      .exactOptional()
      .meta({ description: 'The owner has asked for a correction that is not decided yet.' }),
  })
  .meta({ description: 'What is listed of one number, each field with its source and date.' })

export const numberRange = z
  .object({
    number: z.string(),
    prefix: z.string().meta({ description: 'The leading digits that decided.' }),
    service: z.enum(services),
    assignment: z.enum(['assigned', 'unassigned', 'impossible']).meta({
      description:
        '`unassigned`: in no row of our tables, which may be older than the number. `impossible`: no plan allows it.',
    }),
    flaw: z.enum(['length', 'exchange', 'digits']).exactOptional(),
    country: localized.exactOptional(),
    area: z
      .object({ name: localized, prefecture: localized, codeDigits: z.number() })
      .exactOptional()
      .meta({ description: 'Where a Japanese landline belongs.' }),
    carrier: localized
      .exactOptional()
      .meta({ description: 'The carrier that the range was assigned to; the number may have moved since.' }),
    name: localized.exactOptional().meta({ description: 'Name of a number like 110.' }),
    source,
    domestic: z.boolean().meta({ description: 'Whether it looks like a number of Japan.' }),
    label: localized,
  })
  .meta({ description: 'What the numbering plan says of a number, listed or not.' })

const field = localized.nullable()

export const callLabel = z
  .object({ identity: field, purpose: field, behaviour: field, confidence: field })
  .meta({ description: 'What is listed, in words: four separate fields, null where nothing is known.' })
