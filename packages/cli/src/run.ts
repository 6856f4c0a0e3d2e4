import { readFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import type { Lang } from '@monban/engine'
import { parseArguments } from './arguments.ts'
import { type CommandGroup, commonOptions } from './declarations.ts'
import { Failure, UsageError } from './failure.ts'
import { commandNames, type Found, findCommand } from './find-command.ts'
import { commandHelp, groupHelp, overview } from './help.ts'
import type { Environment, Io } from './io.ts'
import { languageOf } from './language.ts'
import { widthFor } from './layout/palette.ts'
import { printable } from './layout/printable.ts'

/**
 * Runs the command that `args` names. Resolves to the exit code: 0 for a result, 1 for a fault of ours or of the
 * machine, 2 for wrong usage or bad input, 130 and 143 when stopped by a signal.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(args, io.env)
  try {
    return await dispatch(args, lang, io)
  } catch (error) {
    const known = error instanceof Failure
    io.stderr.write(known ? describeFailure(error, lang) : describeFault(error, io.env, lang))
    return known ? error.exitCode : 1
  }
}

function describeFailure({ words, details }: Failure, lang: Lang): string {
  return [words, ...details].map((said) => `monban: ${printable(said[lang])}\n`).join('')
}

/** Words for a fault of ours: one line without a stack, unless MONBAN_DEBUG asks for it. */
export function describeFault(error: unknown, env: Environment, lang: Lang = languageOf([], env)): string {
  if (env.MONBAN_DEBUG === '1') return `${inspect(error)}\n`
  const message = printable(error instanceof Error ? error.message : String(error))
  return lang === 'ja'
    ? `monban: 内部の不具合で止まりました（${message}）。MONBAN_DEBUG=1 を付けると詳しく表示します。\n`
    : `monban: stopped by an internal fault (${message}). Set MONBAN_DEBUG=1 for details.\n`
}

async function dispatch(args: readonly string[], lang: Lang, io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    io.stderr.write(overview(lang, widthFor(io.stderr)))
    return 2
  }
  if (name.startsWith('-')) io.stdout.write(await aboutMonban(args, lang, io))
  else if (name === 'help') io.stdout.write(helpOn(rest, lang, io))
  else return runCommand(findCommand(args), lang, io)
  return 0
}

async function runCommand(found: Found, lang: Lang, io: Io): Promise<number> {
  if (found.group !== undefined) return aboutGroup(found, lang, io)
  const { name, command, rest } = found
  const options = { ...command.options, ...commonOptions }
  const args = parseArguments(rest, { ...command, options }, lang)
  if (args.switches.has('help')) io.stdout.write(commandHelp(name, command, lang, widthFor(io.stdout)))
  else if (args.switches.has('version')) io.stdout.write(await version())
  else await (await command.load())(args, io)
  return 0
}

/** Answers `monban numbers` and `monban numbers --help`. */
async function aboutGroup(
  { name, group, rest }: Found & { group: CommandGroup },
  lang: Lang,
  io: Io,
): Promise<number> {
  const { switches } = parseArguments(rest, { options: commonOptions }, lang)
  if (switches.has('version')) io.stdout.write(await version())
  else if (switches.has('help')) io.stdout.write(groupHelp(name, group, lang, widthFor(io.stdout)))
  else io.stderr.write(groupHelp(name, group, lang, widthFor(io.stderr)))
  return switches.size > 0 ? 0 : 2
}

/** Answers `monban --help` and `monban --version`. */
async function aboutMonban(args: readonly string[], lang: Lang, io: Io): Promise<string> {
  const misplaced = args.find((arg) => arg === 'help' || commandNames.includes(arg))
  if (misplaced) {
    throw new UsageError({
      ja: `コマンドはオプションより前に書いてください: monban ${misplaced} …`,
      en: `Write the command before its options: monban ${misplaced} …`,
    })
  }
  const { switches } = parseArguments(args, { options: commonOptions }, lang)
  return switches.has('version') ? version() : overview(lang, widthFor(io.stdout))
}

function helpOn(rest: readonly string[], lang: Lang, io: Io): string {
  const operands = [{ name: 'COMMAND', required: false, many: true }] as const
  const { operands: names } = parseArguments(rest, { operands, options: commonOptions }, lang)
  const width = widthFor(io.stdout)
  if (names.length === 0 || names[0] === 'help') return overview(lang, width)
  const found = findCommand(names)
  parseArguments(found.rest, { options: {} }, lang)
  return found.group
    ? groupHelp(found.name, found.group, lang, width)
    : commandHelp(found.name, found.command, lang, width)
}

async function version(): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return `${manifest.version}\n`
}
