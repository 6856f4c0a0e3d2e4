import { decodeWords } from 'postal-mime'
import { readTarget } from '../extract/host.ts'
import {
  fieldLimits,
  type MailFacts,
  type Message,
  MessageError,
  mailLimits,
  rawMailLimits,
  textLimit,
} from '../message.ts'
import { displayOf, oneLine, readAddresses } from './addresses.ts'
import { readAuthentication } from './authentication-results.ts'
import { type Body, bodyOf } from './body.ts'
import { decodeBytes } from './charset.ts'
import { fieldValue, type HeaderField } from './header-fields.ts'
import { HiddenText } from './hidden-text.ts'
import { HtmlReader } from './html.ts'
import { readMime } from './mime.ts'
import { differingLetters } from './other-version.ts'
import { ShownText } from './shown-text.ts'

export interface ReadMailOptions {
  /**
   * Names under which servers that you trust write `Authentication-Results`, such as `mx.example.jp`. Without any, nothing
   * is known of the sender: whoever wrote the mail can have written such a header too.
   */
  readonly trustedHosts?: readonly string[]
}

/**
 * Reads a raw mail as its reader sees it. Undefined for bytes that are no mail. Throws {@link MessageError} when size, headers
 * or nesting break a limit. Text, links or files above theirs are left out, and the facts say so.
 */
export function readMail(
  bytes: Uint8Array,
  { trustedHosts = [] }: ReadMailOptions = {},
): Message | undefined {
  if (bytes.length > rawMailLimits.mail) throw new MessageError('mail', rawMailLimits.mail, bytes.length)
  const mail = readMime(bytes)
  const { fields } = mail
  if (!fields.some(({ key }) => telling.has(key))) return undefined
  const body = bodyOf(mail)
  const { shown, hidden } = readBody(body)
  const { text, anchors, targets } = shown
  const links = hiddenTargets(text, targets)
  const cut = shown.cut || body.files.length > mailLimits.attachments
  return {
    text,
    channel: 'email',
    ...readSender(fields),
    ...readSubject(fields),
    ...(links.length > 0 && { links }),
    mail: {
      ...readRoute(fields, trustedHosts),
      attachments: body.files.slice(0, mailLimits.attachments),
      anchors,
      hidden,
      ...(cut && { cut }),
    },
  }
}

/** A text without any of these headers is no mail. */
const telling = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'message-id',
  'return-path',
  'mime-version',
])

function readBody({ shown: parts, otherVersions }: Body) {
  const shown = new ShownText(textLimit('email'))
  const hidden = new HiddenText()
  for (const { type, bytes, charset } of parts) {
    const written = decodeBytes(bytes, charset)
    if (type === 'text/html') new HtmlReader(shown, hidden).read(written)
    else shown.preformatted(written.trimEnd())
    shown.paragraph()
  }
  const { text } = shown
  const others = otherVersions.map(({ bytes, charset }) => decodeBytes(bytes, charset))
  return { shown, hidden: hidden.count() + differingLetters(others, text) }
}

/** Targets that lead to the web and whose host the text does not name. */
function hiddenTargets(text: string, targets: ReadonlySet<string>): string[] {
  const named = new Set(text.toLowerCase().split(/[^a-z0-9.-]+/))
  const isHidden = (target: string) => {
    const host = readTarget(target)?.host
    return host !== undefined && !named.has(host)
  }
  return [...targets].filter(isHidden).slice(0, fieldLimits.links)
}

type Fields = readonly HeaderField[]

function readSender(fields: Fields): Pick<Message, 'sender'> {
  const [from] = readAddresses(fieldValue(fields, 'from'))
  const sender = from === undefined ? '' : displayOf(from)
  return sender === '' ? {} : { sender }
}

function readSubject(fields: Fields): Pick<Message, 'subject'> {
  const subject = oneLine(decodeWords(fieldValue(fields, 'subject'))).slice(0, fieldLimits.subject)
  return subject === '' ? {} : { subject }
}

/** Where the mail says that it comes from, and who has checked it. */
function readRoute(fields: Fields, trustedHosts: readonly string[]): Partial<MailFacts> {
  const [from] = readAddresses(fieldValue(fields, 'from'))
  const replyTo = readAddresses(fieldValue(fields, 'reply-to')).filter(({ address }) => address !== '')
  const [returnPath] = readAddresses(fieldValue(fields, 'return-path'))
  const statements = fields.filter(({ key }) => key === 'authentication-results').map(({ value }) => value)
  const authentication = readAuthentication(statements, trustedHosts)
  return {
    ...(from && { from }),
    ...(replyTo.length > 0 && { replyTo }),
    ...(returnPath?.address && { returnPath: returnPath.address }),
    ...(authentication && { authentication }),
  }
}
