import type { Brand, Lang } from '../knowledge.ts'
import type { Reason } from '../verdict.ts'
import { entryOf } from './entry-of.ts'
import { reasonsEn } from './reasons-en.ts'
import { reasonsJa } from './reasons-ja.ts'

const sentences = { ja: reasonsJa, en: reasonsEn } as const

/** Longest reason in Japanese, in characters; quotations are left out until it fits. */
const longest = { ja: 60, en: 160 } as const

/** The sentence of a reason, with its quotations. Throws a RangeError for a signal that this version does not know. */
export function reasonText(reason: Reason, brand: Brand | undefined, lang: Lang): string {
  const sentence = entryOf(sentences[lang], reason.id, 'signal')
  for (let count = 3; count > 1; count--) {
    const text = fill(sentence, { reason, brand, lang, count })
    if (Array.from(text).length <= longest[lang]) return text
  }
  return fill(sentence, { reason, brand, lang, count: 1 })
}

interface Filling {
  readonly reason: Reason
  readonly brand: Brand | undefined
  readonly lang: Lang
  readonly count: number
}

function fill(sentence: string, { reason, brand, lang, count }: Filling): string {
  const { words, hosts, number, sender } = reason.values
  const values: Readonly<Record<string, string>> = {
    words: quoted(list(words), lang, count),
    hosts: list(hosts)[0] ?? '',
    number: list(number)[0] ?? '',
    sender: list(sender)[0] ?? '',
    brand: brand?.name[lang] ?? '',
  }
  return sentence.replace(/\{(\w{1,10})\}/g, (_, name: string) => values[name] ?? '')
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

function quoted(words: readonly string[], lang: Lang, count: number): string {
  const chosen = words.slice(0, count)
  return lang === 'ja'
    ? chosen.map((word) => `「${word}」`).join('')
    : chosen.map((word) => `“${word}”`).join(', ')
}
