import { createReadStream } from 'node:fs'
import { parseCheckRequest } from '@monban/api'
import { type CheckResult, createEngine, type Lang, type Message } from '@monban/engine'
import { numberLookups } from '@monban/engine/calls'
import { knowledge } from '@monban/knowledge'
import type { Arguments, Command } from '../command.ts'
import { Failure, UsageError } from '../failure.ts'
import { type KnownNumbers, openKnownNumbers, withoutDirectory } from '../input/known-numbers.ts'
import { withFile } from '../input/named-file.ts'
import { readMailFile } from '../input/read-mail-file.ts'
import { readText } from '../input/read-text.ts'
import type { Io } from '../io.ts'
import { heightFor, paintFor, widthFor } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import { layOutVerdict } from '../layout/verdict.ts'

export const check: Command = async (args, io) => {
  const message = await messageToCheck(args, io)
  const result = await judged(message, args, io)
  io.stdout.write(args.switches.has('json') ? `${JSON.stringify(result)}\n` : forPeople(result, message, io))
}

async function judged(message: Message, { lang }: Arguments, io: Io): Promise<CheckResult> {
  const numbers = await numbersFor(io, lang)
  try {
    const lookups = numberLookups(numbers.sources, Date.now)
    return await createEngine({ knowledge, lookups }).check(message, lang)
  } finally {
    numbers.close()
  }
}

/** A directory that cannot be used holds nobody up; the numbers that it would know then count as not checked. */
async function numbersFor({ env, stderr }: Io, lang: Lang): Promise<KnownNumbers> {
  try {
    return await openKnownNumbers({}, env)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    stderr.write(`monban: ${printable(error.words[lang])}\n`)
    return withoutDirectory
  }
}

async function messageToCheck(args: Arguments, io: Io): Promise<Message> {
  const { channel, sender, subject } = args.options
  const mail = mailFile(args)
  if (mail !== undefined) return mailToCheck(mail, args, io)
  const text = await textToCheck(args, io)
  const parsed = parseCheckRequest({ text, channel, sender, subject, lang: args.lang })
  if (!parsed.ok) throw new UsageError(parsed.problem.detail)
  return parsed.message
}

/** The file that holds a raw mail: one that is said to, or whose name says so. */
function mailFile({ options: { eml, file } }: Arguments): string | undefined {
  return eml ?? (file?.toLowerCase().endsWith('.eml') ? file : undefined)
}

/** What a mail says of itself is not to be said again. */
const inMail = ['channel', 'sender', 'subject'] as const

async function mailToCheck(path: string, { operands, options, lang }: Arguments, io: Io): Promise<Message> {
  const surplus = inMail.find((name) => options[name] !== undefined)
  if (surplus !== undefined)
    throw new UsageError({
      ja: `--${surplus} は、メールのファイルから読むので付けられません。`,
      en: `--${surplus} is read from the mail itself; leave it out.`,
    })
  if (operands.length > 0 || (options.eml !== undefined && options.file !== undefined)) throw oneInput()
  const trustedHosts = (io.env.MONBAN_TRUSTED_AUTHSERV ?? '').split(',').map((name) => name.trim())
  const read = (source: AsyncIterable<Uint8Array>) => readMailFile(source, { name: path, lang, trustedHosts })
  return path === '-' ? read(io.stdin) : withFile(path, () => read(createReadStream(path)))
}

function oneInput(): UsageError {
  return new UsageError({
    ja: '調べるものは、TEXT、--file、--eml のどれか一つで渡してください。',
    en: 'Give what is to be checked either as TEXT, with --file or with --eml, not both.',
  })
}

function forPeople(result: CheckResult, message: Message, { stdout, env }: Io): string {
  const measures = { width: widthFor(stdout), height: heightFor(stdout) }
  return layOutVerdict(result, message, { ...measures, paint: paintFor(stdout, env) })
}

async function textToCheck({ operands, options: { file }, lang }: Arguments, io: Io): Promise<string> {
  const [operand] = operands
  if (operand !== undefined && file !== undefined) throw oneInput()
  if (operand !== undefined && operand !== '-') return operand
  if (file !== undefined && file !== '-') return withFile(file, () => readText(createReadStream(file), file))
  if (io.stdin.isTTY) io.stderr.write(howToFinish[lang])
  return readText(io.stdin, '-')
}

const howToFinish = {
  ja: '文章を貼りつけ、改行してから Ctrl+D（Windows では Ctrl+Z と Enter）を押してください。\n',
  en: 'Paste the text, start a new line, then press Ctrl+D (on Windows Ctrl+Z and Enter).\n',
} as const
