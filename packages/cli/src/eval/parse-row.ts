import { TextDecoder } from 'node:util'
import { type Channel, channels, fieldLimits, type Localized, type Message, textLimit } from '@monban/engine'

export const labels = ['scam', 'spam', 'ham'] as const
export type Label = (typeof labels)[number]

/** One labelled message. */
export interface Row {
  readonly id: string | number
  readonly label: Label
  /** Lower-case ISO 639 code, `und` where the row names none. */
  readonly lang: string
  readonly message: Message
  /** Whether something was longer than the engine accepts, and was cut. */
  readonly cut: boolean
}

/** Why a line is not a row. */
export interface RowFault {
  /** Absent where the line as a whole is at fault. */
  readonly field?: string
  readonly words: Localized
}

interface RawRow {
  readonly id: string | number
  readonly text: string
  readonly channel: Channel | 'other'
  readonly label: Label
  readonly subject?: string | null
  readonly lang?: string | null
  readonly from_domain?: string | null
  readonly urls?: readonly string[] | null
}

interface Rule {
  readonly accepts: (value: unknown) => boolean
  readonly expected: Localized
}

const rowChannels: readonly unknown[] = [...channels, 'other']
const string: Rule = {
  accepts: (value) => typeof value === 'string',
  expected: { ja: '文字列にしてください', en: 'must be a string' },
}
const optionalString: Rule = { ...string, accepts: (value) => value == null || typeof value === 'string' }

const rules: Readonly<Record<keyof RawRow, Rule>> = {
  id: {
    accepts: (value) => (typeof value === 'string' && value !== '') || Number.isFinite(value),
    expected: { ja: '文字列か数にしてください', en: 'must be a string or a number' },
  },
  text: string,
  channel: {
    accepts: (value) => rowChannels.includes(value),
    expected: {
      ja: `${rowChannels.join(', ')} のどれかにしてください`,
      en: `must be one of ${rowChannels.join(', ')}`,
    },
  },
  label: {
    accepts: (value) => labels.some((label) => label === value),
    expected: {
      ja: `${labels.join(', ')} のどれかにしてください`,
      en: `must be one of ${labels.join(', ')}`,
    },
  },
  subject: optionalString,
  lang: {
    // Two or three letters also bound the number of groups that are counted.
    accepts: (value) =>
      value == null || (typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9-]{1,32})?$/i.test(value)),
    expected: {
      ja: 'ja や en のような言語コードにしてください',
      en: 'must be a language code such as ja or en',
    },
  },
  from_domain: optionalString,
  urls: {
    accepts: (value) =>
      value == null || (Array.isArray(value) && value.every((url) => typeof url === 'string')),
    expected: { ja: '文字列の配列にしてください', en: 'must be an array of strings' },
  },
}

/** Reads one line of a labelled set. */
export function parseRow(line: Buffer): Row | RowFault {
  const raw = parseJson(line)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return notJson
  for (const [field, { accepts, expected }] of Object.entries(rules)) {
    if (!accepts((raw as Record<string, unknown>)[field])) return { field, words: expected }
  }
  return toRow(raw as RawRow)
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

function toRow(raw: RawRow): Row {
  const channel = raw.channel === 'other' ? 'web' : raw.channel
  const cutter = createCutter()
  const message: Message = {
    channel,
    text: cutter.cut(raw.text, textLimit(channel)),
    // The engine reads a mail address for its domain; of the part before it nothing is known.
    ...(raw.from_domain && { sender: cutter.cut(`unknown@${raw.from_domain}`, fieldLimits.sender) }),
    ...(raw.subject && { subject: cutter.cut(raw.subject, fieldLimits.subject) }),
    ...(raw.urls && { links: cutter.cutList(raw.urls) }),
  }
  const lang = raw.lang?.split('-')[0]?.toLowerCase() ?? 'und'
  return { id: raw.id, label: raw.label, lang, message, cut: cutter.used() }
}

/** Cuts what is over a limit, and remembers whether it had to. */
function createCutter() {
  let used = false
  const cut = (text: string, limit: number): string => {
    if (text.length <= limit) return text
    used = true
    return text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit)
  }
  const cutList = (links: readonly string[]): string[] => {
    used ||= links.length > fieldLimits.links
    return links.slice(0, fieldLimits.links).map((link) => cut(link, fieldLimits.link))
  }
  return { cut, cutList, used: () => used }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
