import { langs } from '@monban/engine'
import { NumberError, numberLimits, policyIds, spellNumber } from '@monban/engine/calls'
import { z } from 'zod'

/** Most numbers in a personal list, and most earlier calls that are told. */
export const callLimits = { list: 1_000, earlierCalls: 100 } as const

const anySpelling = z.string().max(numberLimits.characters, { abort: true })

/** An entry that nobody could match would look as if it worked. */
const telephoneNumber = anySpelling.superRefine((text, ctx) => {
  if (!isNumber(text)) ctx.addIssue({ code: 'custom', input: text, params: { kind: 'not-telephone-number' } })
})

function isNumber(text: string): boolean {
  try {
    spellNumber(text)
    return true
  } catch (error) {
    if (error instanceof NumberError) return false
    throw error
  }
}

const time = z.iso
  .datetime({ offset: true })
  .meta({ description: 'ISO 8601 with an offset.', examples: ['2026-11-24T09:30:00+09:00'] })

const personal = z.array(telephoneNumber).max(callLimits.list)

/** A call that is ringing. Unknown fields are refused, so that a misspelt one does not go unnoticed. */
export const callRequest = z
  .strictObject({
    number: anySpelling.nullable().meta({
      description:
        'As displayed, in any spelling; `withheld` where the caller chose so, null where none was handed over. What cannot be read is decided as withheld.',
    }),
    at: time.exactOptional().meta({ description: 'When it rings. Default: now.' }),
    policy: z.enum(policyIds).default('standard').meta({ description: 'What the person chose.' }),
    allow: personal
      .default([])
      .meta({ description: 'Numbers that the person wants to ring, in any spelling. They win over `deny`.' }),
    deny: personal.default([]).meta({ description: 'Numbers that the person refuses, in any spelling.' }),
    arrivedFromAbroad: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Whether the network says that the call came in from abroad.' }),
    verification: z
      .enum(['passed', 'failed', 'none'])
      .exactOptional()
      .meta({ description: 'What the carrier says of its check of the number. A pass proves nothing.' }),
    earlierCalls: z.array(time).max(callLimits.earlierCalls).exactOptional().meta({
      description: 'When this caller called before; for a withheld number, any that withheld theirs.',
    }),
    calledForHelp: z
      .strictObject({ number: telephoneNumber, at: time })
      .exactOptional()
      .meta({ description: 'The last call that this telephone made to 110, 119 and the like.' }),
    lang: z
      .enum(langs)
      .default('ja')
      .meta({ description: 'Language of faults in the fields; a decision has both.' }),
  })
  .meta({ description: 'A call that is ringing, and what the person who is called wants.' })

/** What a caller sends: `number` alone is enough. */
export type CallRequest = z.input<typeof callRequest>
