import { type CallToScreen, parseCallRequest } from '@monban/api'
import { findRecord, screen } from '@monban/engine/calls'
import { numbering } from '@monban/knowledge/numbering'
import type { Arguments, Command } from '../command.ts'
import { UsageError } from '../failure.ts'
import { type KnownNumbers, openKnownNumbers } from '../input/known-numbers.ts'
import { readNumber } from '../input/read-number.ts'
import { layOutDecision } from '../layout/call-decision.ts'
import { paintFor, widthFor } from '../layout/palette.ts'

/** Not `screen`, which is what the engine does. */
export const screenCall: Command = async (args, io) => {
  const asked = callToScreen(args)
  const numbers = await openKnownNumbers(args.options, io.env)
  try {
    const decision = decide(asked, numbers)
    io.stdout.write(
      args.switches.has('json')
        ? `${JSON.stringify(decision)}\n`
        : layOutDecision(decision, {
            lang: args.lang,
            width: widthFor(io.stdout),
            paint: paintFor(io.stdout, io.env),
          }),
    )
  } finally {
    numbers.close()
  }
}

function decide({ call, policy, history }: CallToScreen, { sources }: KnownNumbers) {
  const { number } = call
  const record = number === null || number === 'withheld' ? undefined : findRecord(number, sources, call.at)
  return screen(call, policy, { numbering, ...history, ...(record && { record }) })
}

function callToScreen({ operands: [written], options, switches, lang }: Arguments): CallToScreen {
  const { at, policy, allow, deny } = options
  const parsed = parseCallRequest(
    {
      number: numberOf(written, switches.has('withheld'), lang),
      at,
      policy,
      allow: listOf(allow),
      deny: listOf(deny),
      arrivedFromAbroad: switches.has('from-abroad') || undefined,
    },
    Date.now(),
    lang,
  )
  if (!parsed.ok) throw new UsageError(parsed.problem.detail)
  return parsed
}

function numberOf(written: string | undefined, withheld: boolean, lang: Arguments['lang']): string {
  if ((written === undefined) !== withheld) {
    throw new UsageError({
      ja: 'NUMBER か --withheld の、どちらか一つを指定してください。',
      en: 'Give either NUMBER or --withheld.',
    })
  }
  return written === undefined ? 'withheld' : readNumber(written, lang)
}

function listOf(numbers: string | undefined): string[] | undefined {
  return numbers?.split(',').filter((number) => number.trim() !== '')
}
