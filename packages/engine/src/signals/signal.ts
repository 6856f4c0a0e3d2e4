import type { Evidence } from '../enrich.ts'
import type { Link } from '../extract/web-addresses.ts'
import type { Range } from '../fold/fold.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { shorten } from '../quotation.ts'
import type { Direction } from '../verdict.ts'

/** Themes. The reasons of one group together count at most its maximum, in points. */
export const groupMaximum = {
  pressure: 2.5,
  demand: 3,
  threat: 4,
  account: 4,
  lure: 3.5,
  number: 6,
  link: 5,
  identity: 7,
  payment: 6,
  secrecy: 5,
  secrets: 5,
  authority: 2,
  reward: 4,
  remote: 5,
  money: 6,
  channel: 2,
  pretext: 4,
  forensics: 3,
  attachment: 5,
  campaign: 5,
  court: 1,
  genuine: 8,
  wording: 6,
  genuineWording: 4,
} as const
export type Group = keyof typeof groupMaximum

/** What a signal saw: where, and the values its sentence needs. */
export interface Finding {
  /** In folded units. */
  readonly ranges: readonly Range[]
  readonly values?: Readonly<Record<string, string | readonly string[]>>
  /** Points of this finding, up to the signal's weight, where evidence comes in degrees. */
  readonly weight?: number
}

/** One kind of evidence. Signals do not know of each other; how they add up is the judge's business. */
export interface Signal {
  readonly id: string
  readonly group: Group
  readonly direction: Direction
  /** Points before the group maximum, 0.5 to 6. */
  readonly weight: number
  /** Holds in a message that warns of scams too; the others would only find what the warning quotes. */
  readonly inWarnings?: true
  detect(evidence: Evidence): Finding | undefined
}

/** A finding that quotes what it found, or nothing when there is nothing. */
export function finding(
  evidence: Evidence,
  ranges: readonly Range[],
  values?: Finding['values'],
): Finding | undefined {
  if (ranges.length === 0) return undefined
  return { ranges, values: { words: quotes(evidence, ranges), ...values } }
}

/** Passages looked at for one reason, and passages quoted. */
const mostRead = 12
const mostQuoted = 3

/** The first distinct passages, as the reader sees them. */
function quotes(evidence: Evidence, ranges: readonly Range[]): string[] {
  const texts: string[] = []
  for (let i = 0; i < ranges.length && i < mostRead && texts.length < mostQuoted; i++) {
    const text = shorten(readable(evidence.quote(ranges[i] as Range)))
    if (!texts.includes(text)) texts.push(text)
  }
  return texts
}

const unreadable = /[\s\p{Cc}\p{Cf}]/u

/** Without line breaks, and without characters that are not seen but could turn a sentence around. */
function readable(text: string): string {
  return unreadable.test(text) ? text.replace(/\s{1,99}/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '') : text
}

const none: readonly Range[] = []

/** Where the message speaks of any of the concepts, in text order. Most messages speak of few, so nothing is made for the rest. */
export function mentionsOf({ concepts }: Evidence, ...wanted: readonly Concept[]): readonly Range[] {
  let found = none
  for (const concept of wanted) {
    const ranges = concepts.get(concept)
    if (ranges) found = found === none ? ranges : [...found, ...ranges].sort((a, b) => a.start - b.start)
  }
  return found
}

/** How far behind 注文番号 its number begins, in folded units. */
const numberWithin = 6

/** Where the message states a number of a contract, an order or the like, and not just asks for one. */
export function referencesOf(evidence: Evidence): Range[] {
  return mentionsOf(evidence, 'addressee').filter(({ end }) =>
    /[\d*]/.test(evidence.folded.text.slice(end, end + numberWithin)),
  )
}

export function speaksOf({ concepts }: Evidence, ...wanted: readonly Concept[]): boolean {
  for (const concept of wanted) if (concepts.has(concept)) return true
  return false
}

/** Longest text, in folded units, in which one phrase says what the whole is about; in a newsletter any phrase turns up. */
const brief = 1_200

export function isBrief({ folded }: Evidence): boolean {
  return folded.text.length <= brief
}

/** Whether the message is written in Japanese, whose scams have customs of their own. */
export function isJapanese({ japanese }: Evidence): boolean {
  return japanese
}

/** Longest host shown, in characters; its end says whose it is. */
const longestHost = 30

/** A host as it may be shown: recognisable, but not a link anywhere. */
export function maskHost(host: string): string {
  const masked = host.replaceAll('.', '[.]')
  return masked.length > longestHost ? `…${masked.slice(1 - longestHost)}` : masked
}

/** A finding about links; a target that the text does not show has no passage to mark. */
export function linkFinding(
  evidence: Evidence,
  links: readonly Link[],
  more: readonly Range[] = [],
): Finding | undefined {
  if (links.length === 0) return undefined
  const ranges = [...more, ...rangesOf(links)]
  const hosts = links.slice(0, 2).map(({ host }) => maskHost(host))
  return { ranges, values: { words: quotes(evidence, ranges), hosts } }
}

/** How far back, in folded units, a condition may stand. */
const conditionWithin = 42

const conditions = ['場合', 'とき', '時は', 'ますと', 'れば']

/** Whether all that was found holds only in a case that the sentence names before it: お支払いがない場合、利用を停止します. */
export function isConditional({ folded }: Evidence, ranges: readonly Range[]): boolean {
  return ranges.every(({ start }) => {
    const before = folded.text.slice(Math.max(0, start - conditionWithin), start)
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
    return conditions.some((words) => sentence.includes(words))
  })
}

export function rangesOf(links: readonly { readonly range?: Range }[]): Range[] {
  return links.flatMap((link) => link.range ?? [])
}

/** The links that belong neither to a listed body nor to the domain that the message was sent from. */
export function foreignLinks({ strangeLinks, senderHost }: Evidence): readonly Link[] {
  if (!senderHost || senderHost.sharedUnder !== undefined) return strangeLinks
  return strangeLinks.filter(({ domain }) => domain !== senderHost.domain)
}
