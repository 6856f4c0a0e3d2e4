/** How a message reached the person. */
export const channels = ['sms', 'email', 'call', 'letter', 'web', 'chat'] as const
export type Channel = (typeof channels)[number]

/** What a person got. Nothing in it is trusted. */
export interface Message {
  /** The body as the person sees it; for a call, what was said. UTF-16, at most {@link textLimit} code units. */
  readonly text: string
  readonly channel: Channel
  /** The sender as displayed: a number, a short code, a name, or an e-mail address with or without a display name. */
  readonly sender?: string
  /** The subject line of an e-mail. */
  readonly subject?: string
  /** Link targets that the text does not show, such as the `href`s of an HTML mail. */
  readonly links?: readonly string[]
  /** What a mail tells beyond its text; `readMail` of `@monban/engine/mail` reads it from the raw mail. */
  readonly mail?: MailFacts
}

/** A name with an address, as a header gives them. Either can be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

export interface Attachment {
  /** File name; empty when the mail gives none. */
  readonly name: string
  /** Media type as declared, lower case. */
  readonly type: string
}

/** A link as its reader sees it: the range of the text, in UTF-16 code units, half-open, and where it leads. */
export interface Anchor {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** What a check of SPF, DKIM or DMARC can end with (RFC 8601, 2.7). */
export const authenticationResults = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'policy',
  'temperror',
  'permerror',
] as const

export interface Authenticated {
  readonly result: (typeof authenticationResults)[number]
  /** The domain that was checked, lower case. */
  readonly domain?: string
}

/** Only what was checked by us or by a server that whoever runs Monban trusts: anyone can write such a header. */
export interface Authentication {
  readonly spf?: Authenticated
  /** One per signature. */
  readonly dkim?: readonly Authenticated[]
  readonly dmarc?: Authenticated
}

export interface MailFacts {
  readonly from?: Mailbox
  readonly replyTo?: readonly Mailbox[]
  /** Envelope sender: where failures are reported. */
  readonly returnPath?: string
  /** Absent when nobody whom we trust has checked. */
  readonly authentication?: Authentication
  /** Files to open or save; pictures within the text are none. */
  readonly attachments: readonly Attachment[]
  readonly anchors: readonly Anchor[]
  /** Letters and digits in the mail that its reader is not shown, in UTF-16 code units. */
  readonly hidden: number
  /** Whether the mail has more text, links or files than the limits allow, and the rest was left out. */
  readonly cut?: boolean
}

/** Longest text accepted per channel, in UTF-16 code units. E-mail carries quoted threads; the others do not. */
export function textLimit(channel: Channel): number {
  return channel === 'email' ? 200_000 : 20_000
}

/** Longest sender and subject accepted, in UTF-16 code units; number of links, and longest link. */
export const fieldLimits = { sender: 320, subject: 1_000, links: 1_000, link: 2_048 } as const

/** The same for the facts of a mail: lengths in UTF-16 code units, and numbers of entries. */
export const mailLimits = {
  name: 320,
  address: 320,
  replyTo: 20,
  attachments: 200,
  fileName: 255,
  fileType: 255,
  anchors: 1_000,
  signatures: 20,
  domain: 253,
} as const

/** Limits on a raw mail: bytes of the whole, bytes of all headers, number of parts, and parts within parts. */
export const rawMailLimits = {
  mail: 10 * 1024 * 1024,
  headers: 256 * 1024,
  parts: 1_000,
  nesting: 30,
} as const

type LimitedField =
  | 'text'
  | 'sender'
  | 'subject'
  | 'links'
  | `mail.${keyof Omit<MailFacts, 'hidden' | 'cut'>}`
  | keyof typeof rawMailLimits

/** A message that breaks a limit. `field` and `limit` say which, so that every door can name them. */
export class MessageError extends Error {
  override name = 'MessageError'
  readonly field: LimitedField
  readonly limit: number

  constructor(field: MessageError['field'], limit: number, actual: number) {
    super(`${field} is limited to ${limit}, got ${actual}`)
    this.field = field
    this.limit = limit
  }
}
