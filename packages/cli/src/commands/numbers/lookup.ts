import { type NumberAnswer, toNumberAnswer } from '@monban/api'
import type { Localized } from '@monban/engine'
import { lookUpNumber } from '@monban/engine/calls'
import { numbering } from '@monban/knowledge/numbering'
import type { Arguments, Command } from '../../command.ts'
import { UsageError } from '../../failure.ts'
import { type KnownNumbers, openKnownNumbers } from '../../input/known-numbers.ts'
import { readNumber } from '../../input/read-number.ts'
import { readText } from '../../input/read-text.ts'
import type { Io } from '../../io.ts'
import { layOutNumber } from '../../layout/number-answer.ts'
import { paintFor, widthFor } from '../../layout/palette.ts'

export const lookUpNumbers: Command = async (args, io) => {
  const written = await numbersToLookUp(args, io)
  const numbers = await openKnownNumbers(args.options, io.env)
  const lookUp = lookUpIn(numbers, Date.now())
  const unread: Localized[] = []
  try {
    for (const { text, place } of written) {
      const number = tryToRead(text, args)
      if (number instanceof UsageError) unread.push(describe(place ?? text, number))
      else io.stdout.write(answerFor(lookUp(number), args, io))
    }
  } finally {
    numbers.close()
  }
  refuse(unread)
}

interface Written {
  readonly text: string
  /** Line of the input. */
  readonly place?: string
}

async function numbersToLookUp({ operands }: Arguments, io: Io): Promise<Written[]> {
  if (!operands.includes('-')) return operands.map((text) => ({ text }))
  if (operands.length > 1) {
    throw new UsageError({
      ja: '「-」は、ほかの番号と一緒に指定できません。',
      en: '"-" cannot be given together with other numbers.',
    })
  }
  const lines = (await readText(io.stdin, '-')).split(/\r?\n/)
  return lines
    .map((text, index) => ({ text, place: `${index + 1}` }))
    .filter(({ text }) => text.trim() !== '')
}

function lookUpIn({ sources, directory }: KnownNumbers, now: number): (number: string) => NumberAnswer {
  return (number) => toNumberAnswer(lookUpNumber(number, { ...sources, numbering }, now), directory)
}

function tryToRead(text: string, { lang }: Arguments): string | UsageError {
  try {
    return readNumber(text, lang)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}

function answerFor(answer: NumberAnswer, { switches, lang }: Arguments, { stdout, env }: Io): string {
  if (switches.has('json')) return `${JSON.stringify(answer)}\n`
  return layOutNumber(answer, { lang, width: widthFor(stdout), paint: paintFor(stdout, env) })
}

function describe(place: string, { words }: UsageError): Localized {
  return { ja: `${place}: ${words.ja}`, en: `${place}: ${words.en}` }
}

/** Most numbers that are named as unreadable. */
const mostTold = 20

function refuse(unread: readonly Localized[]): void {
  if (unread.length === 0) return
  throw new UsageError(
    {
      ja: `${unread.length} 件の番号が読めませんでした。`,
      en:
        unread.length === 1 ? 'One number could not be read.' : `${unread.length} numbers could not be read.`,
    },
    { details: unread.slice(0, mostTold) },
  )
}
