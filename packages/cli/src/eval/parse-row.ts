import { TextDecoder } from 'node:util'
import { type Channel, fieldLimits, type Message, textLimit } from '@monban/engine'
import type { Facts, Label } from './facts.ts'
import { type Outcome, type Prediction, toOutcome } from './outcome.ts'
import { fillPlaceholders, type Reach } from './placeholders.ts'
import { faultIn, messageRules, outcomeRules, type RowFault } from './row-fields.ts'

/** One labelled message. */
export interface Row {
  readonly id: string | number
  readonly facts: Facts
  readonly message: Message
  /** Whether something was longer than the engine accepts, and was cut. */
  readonly cut: boolean
  /** Whether a placeholder of a template was replaced. */
  readonly filled: boolean
}

export interface ParseOptions {
  /** Leaves `{{ name }}` and the like as they stand. */
  readonly keepPlaceholders?: boolean
}

type Name = string | number | null | undefined

interface RawRow {
  readonly id: string | number
  readonly text: string
  readonly channel: Channel | 'other'
  readonly label: Label
  readonly subject?: string | null
  readonly lang?: string | null
  readonly sender?: string | null
  readonly from_name?: string | null
  readonly from_domain?: string | null
  readonly urls?: readonly string[] | null
  readonly group?: Name
  readonly kind?: Name
  readonly brand?: Name
  readonly origin?: Name
  readonly source?: Name
  readonly licence?: Name
  readonly date?: Name
  readonly placeholders?: boolean | null
}

/** Reads one line of a labelled set: a message to judge, or what an earlier run wrote about one. */
export function parseRow(line: Buffer, options: ParseOptions = {}): Row | Outcome | RowFault {
  const raw = parseJson(line)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return notJson
  const fields = raw as Record<string, unknown>
  if (!('text' in raw) && 'level' in raw) {
    return faultIn(fields, outcomeRules) ?? toOutcome(fields as unknown as Prediction)
  }
  return faultIn(fields, messageRules) ?? toRow(fields as unknown as RawRow, options)
}

const notJson: RowFault = {
  words: { ja: 'UTF-8 の JSON オブジェクトではありません', en: 'not a JSON object in UTF-8' },
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(line))
  } catch {
    // Whatever it is instead, it is reported as not JSON.
    return undefined
  }
}

function toRow(raw: RawRow, { keepPlaceholders = false }: ParseOptions): Row {
  const channel = raw.channel === 'other' ? 'web' : raw.channel
  const facts = factsOf(raw, channel)
  const filler = createFiller(keepPlaceholders ? 'none' : reachOf(raw), facts.lang)
  const cutter = createCutter()
  const sender = senderOf(raw)
  const message: Message = {
    channel,
    text: cutter.cut(filler.fill(raw.text), textLimit(channel)),
    ...(sender && { sender: cutter.cut(sender, fieldLimits.sender) }),
    ...(raw.subject && { subject: cutter.cut(filler.fill(raw.subject), fieldLimits.subject) }),
    ...(raw.urls && { links: cutter.cutList(raw.urls) }),
  }
  return { id: raw.id, facts, message, cut: cutter.used(), filled: filler.used() }
}

function factsOf(raw: RawRow, channel: string): Facts {
  return {
    label: raw.label,
    group: named(raw.group),
    lang: raw.lang?.split('-')[0]?.toLowerCase() ?? 'und',
    channel,
    kind: named(raw.kind),
    origin: named(raw.origin),
    year: /^\d{4}(?!\d)/.exec(named(raw.date))?.[0] ?? '',
    brand: named(raw.brand),
    source: named(raw.source),
    licence: named(raw.licence),
  }
}

function named(name: Name): string {
  return name == null ? '' : String(name)
}

/** The engine reads an address for its domain; of the part before it a row says nothing. */
function senderOf({ sender, from_name, from_domain }: RawRow): string | undefined {
  if (sender) return sender
  const address = from_domain && `unknown@${from_domain}`
  if (!from_name) return address || undefined
  return address ? `${from_name} <${address}>` : from_name
}

/** In what somebody received, a placeholder is what they saw: a mark of careless senders, not of the collection. */
function reachOf({ placeholders, origin }: RawRow): Reach {
  if (placeholders === true) return 'every'
  return named(origin).startsWith('received') ? 'none' : 'certain'
}

/** Fills placeholders, and remembers whether there were any. */
function createFiller(reach: Reach, lang: string) {
  let used = false
  const fill = (text: string): string => {
    const filled = fillPlaceholders(text, reach, lang)
    used ||= filled !== text
    return filled
  }
  return { fill, used: () => used }
}

/** Cuts what is over a limit, and remembers whether it had to. */
function createCutter() {
  let used = false
  const cut = (text: string, limit: number): string => {
    if (text.length <= limit) return text
    used = true
    return cutTo(text, limit)
  }
  const cutList = (links: readonly string[]): string[] => {
    used ||= links.length > fieldLimits.links
    return links.slice(0, fieldLimits.links).map((link) => cut(link, fieldLimits.link))
  }
  return { cut, cutList, used: () => used }
}

/** The first `limit` code units of `text`, or one less where that would split a character. */
export function cutTo(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1)
  const splits = text.length > limit && last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splits ? limit - 1 : limit)
}
