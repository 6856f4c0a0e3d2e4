import { withoutDenied } from './denied.ts'
import { findAddressees } from './extract/addressee.ts'
import { type Amount, findAmounts } from './extract/amounts.ts'
import { type Deadline, findDeadlines } from './extract/deadlines.ts'
import { type Host, readSenderHost } from './extract/host.ts'
import { findPhoneNumbers, type PhoneNumber } from './extract/phone-numbers.ts'
import {
  type EmailAddress,
  findWebAddresses,
  type Link,
  readTargets,
  type WebAddresses,
} from './extract/web-addresses.ts'
import { type Folded, fold, type Range } from './fold/fold.ts'
import { isBroken, readingOf } from './fold/reading.ts'
import { findSigns, type Sign } from './fold/signs.ts'
import type { Brand } from './knowledge.ts'
import type { KnowledgeIndex, Named } from './knowledge-index.ts'
import type { Concept } from './lexicon/concepts.ts'
import type { Hit } from './lexicon/matcher.ts'
import { checkMailLimits } from './mail-limits.ts'
import { fieldLimits, type Message, MessageError, textLimit } from './message.ts'
import { apartFrom } from './ranges.ts'
import { namesInText, namesSender } from './short-names.ts'
import type { Span } from './verdict.ts'

export interface BrandMention extends Range {
  readonly brand: Brand
}

/** A message taken apart: everything the signals look at. Ranges are in folded units of subject and text together. */
export interface Prepared {
  readonly message: Message
  readonly folded: Folded
  /** The folded key as a person reads it, see {@link readingOf}: of the same length, NUL where a sign is read over. */
  readonly reading: string
  /** Whether it has kana. */
  readonly japanese: boolean
  /** Maximal, non-overlapping ranges per concept, in text order. */
  readonly concepts: ReadonlyMap<Concept, readonly Range[]>
  readonly brands: readonly BrandMention[]
  /** Where listed words have signs between or instead of their letters. */
  readonly brokenWords: readonly Range[]
  /** Brands that the sender field names, when it is text rather than an address. */
  readonly senderBrands: readonly Brand[]
  readonly senderHost: Host | undefined
  readonly phones: readonly PhoneNumber[]
  readonly links: readonly Link[]
  readonly emails: readonly EmailAddress[]
  readonly amounts: readonly Amount[]
  readonly deadlines: readonly Deadline[]
  /** Where the message calls its reader by name. */
  readonly addressees: readonly Range[]
  /** Where a range stands in the original text or subject. Undefined when nothing visible is left of it. */
  spanOf(range: Range): Span | undefined
  /** The original characters of a range. */
  quote(range: Range): string
}

/** Takes a message apart. Throws {@link MessageError} when it breaks a limit. */
export function prepare(message: Message, index: KnowledgeIndex): Prepared {
  checkLimits(message)
  const subject = message.subject ?? ''
  const bodyAt = subject === '' ? 0 : subject.length + 1
  const document = subject === '' ? message.text : `${subject}\n${message.text}`
  const folded = fold(document)
  const { links, carried, emails, signs } = readAddresses(folded)
  const allLinks = [...links, ...carried, ...readTargets(message.links ?? [])]
  const shown = links.map(({ range }) => range)
  const hits = index.matcher
    .find(folded, signs)
    .filter((hit) => !isShortName(hit) || namesInText(folded, hit, bodyAt))
  const { concepts, mentions, brokenWords } = sortHits(hits, folded)
  return {
    message,
    folded,
    reading: readingOf(folded, signs),
    japanese: kana.test(folded.text),
    concepts: wording(withoutDenied(concepts, folded.key), shown),
    brands: apartFrom(
      links.filter(({ host }) => !index.ownerOfHost(host)).map(({ range }) => range),
      mentions,
    ),
    brokenWords,
    senderBrands: sendersBrands(message.sender, index),
    senderHost: message.sender === undefined ? undefined : readSenderHost(message.sender),
    phones: apartFrom(emails, apartFrom(shown, findPhoneNumbers(folded))),
    links: allLinks,
    emails,
    amounts: findAmounts(folded),
    deadlines: findDeadlines(folded),
    addressees: findAddressees(folded),
    spanOf: (range) => spanOf(folded.origin(range), bodyAt),
    quote: folded.quote,
  }
}

/** Without the dot and the stroke between kana, which stand in disguises of every language. */
const kana = /[\u3041-\u3096\u30a1-\u30fa]/

/** Addresses, and the signs within words beside them; where the words are torn, what looks like a bare host may be a word. */
function readAddresses(folded: Folded, torn = false): WebAddresses & { readonly signs: readonly Sign[] } {
  const addresses = findWebAddresses(folded, torn)
  const kept = [...addresses.links.map(({ range }) => range), ...addresses.emails]
  const signs = findSigns(
    folded,
    kept.sort((a, b) => a.start - b.start),
  )
  return !torn && isBroken(folded, signs) ? readAddresses(folded, true) : { ...addresses, signs }
}

function checkLimits({ text, channel, sender, subject, links, mail }: Message): void {
  const limit = (field: MessageError['field'], actual: number, most: number) => {
    if (actual > most) throw new MessageError(field, most, actual)
  }
  limit('text', text.length, textLimit(channel))
  limit('sender', sender?.length ?? 0, fieldLimits.sender)
  limit('subject', subject?.length ?? 0, fieldLimits.subject)
  limit('links', links?.length ?? 0, fieldLimits.links)
  for (const link of links ?? []) limit('links', link.length, fieldLimits.link)
  if (mail) checkMailLimits(mail)
}

/** An address is no sentence: the words in it say nothing. */
function wording(concepts: Map<Concept, Range[]>, addresses: readonly Range[]): Prepared['concepts'] {
  if (addresses.length === 0) return concepts
  const kept = new Map<Concept, readonly Range[]>()
  for (const [concept, ranges] of concepts) {
    const apart = apartFrom(addresses, ranges)
    if (apart.length > 0) kept.set(concept, apart)
  }
  return kept
}

function sortHits(hits: readonly Hit<Named>[], folded: Folded) {
  const concepts = new Map<Concept, Range[]>()
  const mentions: BrandMention[] = []
  const brokenWords: Range[] = []
  for (const hit of hits) {
    const { label, start, end } = hit
    if (hit.disguised) keepMaximal(brokenWords, { start, end })
    if ('brand' in label) {
      keepMaximal(mentions, { brand: label.brand, start, end: endOfName(folded.key, end) })
      continue
    }
    const ranges = concepts.get(label.concept)
    if (ranges) keepMaximal(ranges, hit)
    else concepts.set(label.concept, [{ start, end }])
  }
  return { concepts, mentions, brokenWords }
}

function isShortName({ label }: Hit<Named>): boolean {
  return 'brand' in label && label.isShort
}

/** Hits arrive ordered by end; one that covers the last swallows it, one that lies within it is dropped. */
function keepMaximal<T extends Range>(ranges: T[], hit: T): void {
  while (ranges.length > 0 && (ranges.at(-1) as T).start >= hit.start && (ranges.at(-1) as T).end <= hit.end)
    ranges.pop()
  const last = ranges.at(-1)
  if (last && last.end > hit.start) {
    if (last.end < hit.end) ranges[ranges.length - 1] = { ...last, end: hit.end }
  } else ranges.push('brand' in hit ? hit : ({ start: hit.start, end: hit.end } as T))
}

/** A desk is part of the name that a message gives itself: アマゾン + カスタマーセンター. */
const deskNames = [
  '株式会社',
  '(株)',
  'カスタマー',
  'サポート',
  'コール',
  'サービス',
  'お客様',
  'お客さま',
  '相談',
  '総合',
  '料金',
  '受付',
  '窓口',
  '事務局',
  'センター',
  'デスク',
  '課',
].map((name) => fold(name).key)

function endOfName(key: string, from: number): number {
  let end = from
  for (let desk: string | undefined = ''; desk !== undefined; end += desk?.length ?? 0)
    desk = deskNames.find((name) => key.startsWith(name, end))
  return end
}

function sendersBrands(sender: string | undefined, index: KnowledgeIndex): Brand[] {
  if (sender === undefined) return []
  const folded = fold(displayName(sender))
  const hits = index.matcher.find(folded).filter((hit) => !isShortName(hit) || namesSender(folded, hit))
  return [...new Set(hits.flatMap(({ label }) => ('brand' in label ? [label.brand] : [])))]
}

/** What stands before the address: カワセミ銀行 <info@bank.example>. */
function displayName(sender: string): string {
  const at = sender.lastIndexOf('@')
  if (at < 0 || /\s\S/.test(sender.slice(at))) return sender
  const before = sender.slice(0, at)
  return before.slice(0, Math.max(0, before.lastIndexOf('<'), before.lastIndexOf(' ') + 1))
}

function spanOf({ start, end }: Range, bodyAt: number): Span | undefined {
  if (start >= bodyAt) return { start: start - bodyAt, end: end - bodyAt }
  const lastOfSubject = Math.min(end, bodyAt - 1)
  return lastOfSubject > start ? { start, end: lastOfSubject, field: 'subject' } : undefined
}
