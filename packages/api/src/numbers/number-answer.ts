import type { NumberLookup } from '@monban/engine/calls'
import { z } from 'zod'
import { callLabel, numberRange, numberRecord } from './number-record.ts'

/** Whether a directory of numbers was searched, beside the records that come with the program. */
export const directoryStates = ['searched', 'absent', 'unavailable', 'not-asked'] as const
export type DirectoryState = (typeof directoryStates)[number]

/** What an answer may leave open. */
export const unknownThings = [
  'caller',
  'directory',
  'assignment',
  'identity',
  'purpose',
  'behaviour',
] as const
type UnknownThing = (typeof unknownThings)[number]

export const directoryState = z.enum(directoryStates).meta({
  description:
    '`absent`: this server has no directory. `unavailable`: it could not be read just now. `not-asked`: too few numbers would have shared the question.',
})

export const numberAnswer = z
  .object({
    number: z.string().meta({
      description: 'As it is looked up: E.164, or the digits as dialled where E.164 has none.',
      examples: ['+815068815063'],
    }),
    known: z
      .enum(['exact', 'range'])
      .meta({ description: 'Whether the number itself is listed, or only its range is known.' }),
    label: callLabel,
    record: numberRecord.exactOptional(),
    range: numberRange,
    directory: directoryState,
    notKnown: z.array(z.enum(unknownThings)).meta({
      description:
        '`caller` always: a displayed number does not prove who calls. `assignment`: the range is in none of our tables.',
    }),
  })
  .meta({ description: 'What is known of a telephone number, and what is not. None of it means safe.' })

export type NumberAnswer = NumberLookup & {
  readonly directory: DirectoryState
  readonly notKnown: readonly UnknownThing[]
}

const isOpen: Readonly<Record<UnknownThing, (lookup: NumberLookup, directory: DirectoryState) => boolean>> = {
  caller: () => true,
  directory: (_, directory) => directory !== 'searched',
  assignment: ({ range }) => range.assignment === 'unassigned',
  identity: ({ label }) => label.identity === null,
  purpose: ({ label }) => label.purpose === null,
  behaviour: ({ label }) => label.behaviour === null,
}

/** Says with what was found what was not. */
export function toNumberAnswer(lookup: NumberLookup, directory: DirectoryState): NumberAnswer {
  return {
    ...lookup,
    directory,
    notKnown: unknownThings.filter((thing) => isOpen[thing](lookup, directory)),
  }
}
