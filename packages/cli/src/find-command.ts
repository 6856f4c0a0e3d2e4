import { type CommandDeclaration, type CommandGroup, commands } from './declarations.ts'
import { UsageError } from './failure.ts'
import { nearest } from './nearest.ts'

/** What the first words of a command line name, and the words behind them. */
export type Found = { readonly name: string; readonly rest: readonly string[] } & (
  | { readonly command: CommandDeclaration; readonly group?: never }
  | { readonly group: CommandGroup; readonly command?: never }
)

/** First words of commands. */
export const commandNames: readonly string[] = [...Object.keys(commands), 'help']

/**
 * Finds the command of one or two words. A group is found where its name stands alone or an option follows.
 * @throws UsageError for words that name none, with the one that was probably meant
 */
export function findCommand([first = '', ...rest]: readonly string[]): Found {
  const found = Object.hasOwn(commands, first) ? commands[first] : undefined
  if (found === undefined) throw unknownCommand(first)
  if (!('commands' in found)) return { name: first, command: found, rest }
  const [second, ...others] = rest
  if (second === undefined || second.startsWith('-')) return { name: first, group: found, rest }
  const command = Object.hasOwn(found.commands, second) ? found.commands[second] : undefined
  if (command === undefined) throw unknownInGroup(first, second, found)
  return { name: `${first} ${second}`, command, rest: others }
}

function unknownCommand(name: string): UsageError {
  const similar = nearest(name, commandNames)
  return new UsageError({
    ja: `「${quoted(name)}」というコマンドはありません。${similar ? `monban ${similar} ではありませんか。` : '文章を調べるには monban check "文章"、使い方は monban help。'}`,
    en: `There is no command "${quoted(name)}". ${similar ? `Did you mean monban ${similar}?` : 'To check a text: monban check "TEXT"; for help: monban help.'}`,
  })
}

function unknownInGroup(first: string, second: string, group: CommandGroup): UsageError {
  const similar = nearest(second, Object.keys(group.commands))
  const name = `${first} ${quoted(second)}`
  return new UsageError({
    ja: `「${name}」というコマンドはありません。${similar ? `monban ${first} ${similar} ではありませんか。` : `使い方は monban help ${first}。`}`,
    en: `There is no command "${name}". ${similar ? `Did you mean monban ${first} ${similar}?` : `For help: monban help ${first}.`}`,
  })
}

const quoted = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}…` : name)
