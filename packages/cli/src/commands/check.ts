import { createReadStream } from 'node:fs'
import { parseCheckRequest } from '@monban/api'
import { type CheckResult, createEngine, type Message } from '@monban/engine'
import { knowledge } from '@monban/knowledge'
import type { Arguments, Command } from '../command.ts'
import { UsageError } from '../failure.ts'
import { withFile } from '../input/named-file.ts'
import { readText } from '../input/read-text.ts'
import type { Io } from '../io.ts'
import { heightFor, paintFor, widthFor } from '../layout/palette.ts'
import { layOutVerdict } from '../layout/verdict.ts'

export const check: Command = async (args, io) => {
  const { channel, sender, subject } = args.options
  const text = await textToCheck(args, io)
  const parsed = parseCheckRequest({ text, channel, sender, subject, lang: args.lang })
  if (!parsed.ok) throw new UsageError(parsed.problem.detail)
  const result = await createEngine({ knowledge }).check(parsed.message, parsed.lang)
  io.stdout.write(
    args.switches.has('json') ? `${JSON.stringify(result)}\n` : forPeople(result, parsed.message, io),
  )
}

function forPeople(result: CheckResult, message: Message, { stdout, env }: Io): string {
  const measures = { width: widthFor(stdout), height: heightFor(stdout) }
  return layOutVerdict(result, message, { ...measures, paint: paintFor(stdout, env) })
}

async function textToCheck({ operand, options: { file }, lang }: Arguments, io: Io): Promise<string> {
  if (operand !== undefined && file !== undefined) {
    throw new UsageError({
      ja: '文章は TEXT か --file のどちらか一方で渡してください。',
      en: 'Give the text either as TEXT or with --file, not both.',
    })
  }
  if (operand !== undefined && operand !== '-') return operand
  if (file !== undefined && file !== '-') return withFile(file, () => readText(createReadStream(file), file))
  if (io.stdin.isTTY) io.stderr.write(howToFinish[lang])
  return readText(io.stdin, '-')
}

const howToFinish = {
  ja: '文章を貼りつけ、改行してから Ctrl+D（Windows では Ctrl+Z と Enter）を押してください。\n',
  en: 'Paste the text, start a new line, then press Ctrl+D (on Windows Ctrl+Z and Enter).\n',
} as const
