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
}

/** Longest text accepted per channel, in UTF-16 code units. E-mail carries quoted threads; the others do not. */
export function textLimit(channel: Channel): number {
  return channel === 'email' ? 200_000 : 20_000
}

/** Longest sender and subject accepted, in UTF-16 code units; number of links, and longest link. */
export const fieldLimits = { sender: 320, subject: 1_000, links: 1_000, link: 2_048 } as const

/** A message that breaks a limit. `field` and `limit` say which, so that every door can name them. */
export class MessageError extends Error {
  override name = 'MessageError'
  readonly field: 'text' | 'sender' | 'subject' | 'links'
  readonly limit: number

  constructor(field: MessageError['field'], limit: number, actual: number) {
    super(`${field} is limited to ${limit}, got ${actual}`)
    this.field = field
    this.limit = limit
  }
}
