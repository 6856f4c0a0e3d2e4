import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Lang } from '@monban/engine'
import type { Arguments } from './command.ts'
import type { CommandDeclaration, OptionDeclarations } from './declarations.ts'
import { UsageError } from './failure.ts'
import { nearest } from './nearest.ts'

type Config = NonNullable<ParseArgsConfig['options']>

/** Reads what follows a command's name. Throws {@link UsageError} for anything that its declaration does not allow. */
export function parseArguments(
  args: readonly string[],
  declared: Pick<CommandDeclaration, 'operands' | 'options'>,
  lang: Lang,
): Arguments {
  const { values, positionals } = parseStrictly(args, declared.options)
  const given = Object.entries(values)
  const options = Object.fromEntries(
    given.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const switches = new Set(given.filter(([, value]) => value === true).map(([name]) => name))
  refuseOtherChoices(options, declared.options)
  refuseSurplus(positionals, declared.operands)
  // Whoever asks for help need not know yet what is missing.
  if (!switches.has('help') && !switches.has('version')) refuseMissing(positionals, declared.operands)
  return { operands: positionals, options, switches, lang }
}

function parseStrictly(args: readonly string[], declared: OptionDeclarations) {
  const config = { args: [...args], options: configOf(declared), allowPositionals: true }
  try {
    return parseArgs(config)
  } catch (error) {
    throw explain(config, declared) ?? error
  }
}

function configOf(declared: OptionDeclarations): Config {
  const entries = Object.entries(declared).map(([name, { value, short }]) => {
    const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string'
    return [name, { type, ...(short && { short }) }] as const
  })
  return Object.fromEntries(entries)
}

/** Finds the option that strict parsing refused, and says what is wrong with it in our own words. */
function explain(
  config: { args: string[]; options: Config },
  declared: OptionDeclarations,
): UsageError | undefined {
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true, allowPositionals: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const error = faultOf(token, declared)
    if (error) return error
  }
  return undefined
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function faultOf({ name, rawName, value, inlineValue }: OptionToken, declared: OptionDeclarations) {
  const option = Object.hasOwn(declared, name) ? declared[name] : undefined
  if (!option) return unknownOption(rawName, declared)
  if (option.value === undefined) {
    if (value === undefined) return undefined
    return new UsageError({ ja: `${rawName} に値は付けられません。`, en: `${rawName} takes no value.` })
  }
  if (value !== undefined && (inlineValue || !value.startsWith('-') || value === '-')) return undefined
  return new UsageError({
    ja: `${rawName} には値 ${option.value} が必要です。「-」で始まる値は ${rawName}=値 と書いてください。`,
    en: `${rawName} needs a value ${option.value}. Write a value that starts with "-" as ${rawName}=VALUE.`,
  })
}

function unknownOption(rawName: string, declared: OptionDeclarations): UsageError {
  const similar = nearest(
    rawName,
    Object.keys(declared).map((name) => `--${name}`),
  )
  return new UsageError({
    ja: `${rawName} というオプションはありません。${similar ? `${similar} ではありませんか。` : '「-」で始まる文章は -- のあとに書いてください。'}`,
    en: `There is no option ${rawName}. ${similar ? `Did you mean ${similar}?` : 'Write a text that starts with "-" after --.'}`,
  })
}

function refuseOtherChoices(options: Readonly<Record<string, string>>, declared: OptionDeclarations): void {
  for (const [name, value] of Object.entries(options)) {
    const choices = declared[name]?.choices
    if (!choices || choices.includes(value)) continue
    const list = choices.join(', ')
    throw new UsageError({
      ja: `--${name} は ${list} のどれかです（「${value}」ではなく）。`,
      en: `--${name} is one of ${list}, not "${value}".`,
    })
  }
}

function refuseMissing(positionals: readonly string[], operands: CommandDeclaration['operands'] = []): void {
  const missing = operands.slice(positionals.length).find(({ required }) => required)
  if (missing === undefined) return
  throw new UsageError({ ja: `${missing.name} を指定してください。`, en: `${missing.name} is missing.` })
}

function refuseSurplus(positionals: readonly string[], operands: CommandDeclaration['operands'] = []): void {
  const surplus = positionals[operands.length]
  if (surplus === undefined || operands.at(-1)?.many) return
  const quote = surplus.length > 40 ? `${surplus.slice(0, 40)}…` : surplus
  const last = operands.at(-1)
  if (!last) throw new UsageError({ ja: `「${quote}」は余分です。`, en: `"${quote}" is not expected.` })
  throw new UsageError({
    ja: `「${quote}」は余分です。${last.name} は 1 つだけです。空白を含むときは引用符で囲んでください。`,
    en: `"${quote}" is one too many: there can be one ${last.name}. Put it in quotes if it contains spaces.`,
  })
}
