import type { Brand, Campaign, Lang } from '../knowledge.ts'
import { cut } from '../quotation.ts'
import type { Reason } from '../verdict.ts'
import { entryOf } from './entry-of.ts'
import { reasonsEn } from './reasons-en.ts'
import { reasonsJa } from './reasons-ja.ts'

const sentences = { ja: reasonsJa, en: reasonsEn } as const

/** Longest reason, in characters; quotations are left out, and the last one is cut, until it fits. */
const longest = { ja: 60, en: 160 } as const

/** The sentence of a reason, with its quotations. Throws a RangeError for a signal that this version does not know. */
export function reasonText(reason: Reason, named: Named, lang: Lang): string {
  const sentence = entryOf(sentences[lang], reason.id, 'signal')
  for (let count = 3; count > 1; count--) {
    const text = fill(sentence, { reason, named, lang, count })
    if (Array.from(text).length <= longest[lang]) return text
  }
  const rest = fill(sentence, { reason: withWords(reason, ['']), named, lang, count: 1 })
  const room = Math.max(fewest, longest[lang] - Array.from(rest).length)
  const words = list(reason.values.words).map((word) => cut(word, room))
  return fill(sentence, { reason: withWords(reason, words), named, lang, count: 1 })
}

/** Characters of a quotation below which it says nothing. */
const fewest = 6

function withWords(reason: Reason, words: readonly string[]): Reason {
  return { ...reason, values: { ...reason.values, words } }
}

/** What the ids among a reason's values stand for. */
export interface Named {
  readonly brand?: Brand | undefined
  readonly campaign?: Campaign | undefined
}

interface Filling {
  readonly reason: Reason
  readonly named: Named
  readonly lang: Lang
  readonly count: number
}

function fill(sentence: string, { reason, named, lang, count }: Filling): string {
  const { words, hosts, number, sender, seen } = reason.values
  const values: Readonly<Record<string, string>> = {
    words: quoted(list(words), lang, count),
    hosts: list(hosts)[0] ?? '',
    number: list(number)[0] ?? '',
    sender: list(sender)[0] ?? '',
    seen: list(seen)[0] ?? '',
    brand: named.brand?.name[lang] ?? '',
    campaign: titleOf(named.campaign, lang),
  }
  return sentence.replace(/\{(\w{1,10})\}/g, (_, name: string) => values[name] ?? '')
}

/** A campaign that is no longer known has no title. */
function titleOf(campaign: Campaign | undefined, lang: Lang): string {
  if (!campaign) return ''
  return lang === 'ja' ? `「${campaign.title.ja}」` : ` (“${campaign.title.en}”)`
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
