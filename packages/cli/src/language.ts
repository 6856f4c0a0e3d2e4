import { type Lang, langs } from '@monban/engine'
import type { Environment } from './io.ts'

/**
 * The language to speak: what `--lang` asks for, else English where the locale is English, else Japanese.
 * Read from the raw arguments, because what is wrong with them must be said in some language, too.
 */
export function languageOf(args: readonly string[], env: Environment): Lang {
  return wantedLanguage(args) ?? (localeOf(env).startsWith('en') ? 'en' : 'ja')
}

function wantedLanguage(args: readonly string[]): Lang | undefined {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
  return langs.find((lang) => lang === value)
}

/** As POSIX ranks them; an empty variable counts as not set. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return LC_ALL || LC_MESSAGES || LANG || ''
}
