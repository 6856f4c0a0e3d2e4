import { toMailProblem } from '@monban/api'
import { type Lang, type Message, MessageError, rawMailLimits } from '@monban/engine'
import { UsageError } from '../failure.ts'
import { readBytes } from './read-bytes.ts'

interface Options {
  /** For errors. */
  readonly name: string
  readonly lang: Lang
  readonly trustedHosts: readonly string[]
}

/** Reads a raw mail. Throws {@link UsageError} for what is none, or too large. */
export async function readMailFile(source: AsyncIterable<Uint8Array>, options: Options): Promise<Message> {
  const { name, lang, trustedHosts } = options
  const advice = { ja: '本文だけを TEXT で渡してください。', en: 'Give only its text, as TEXT.' }
  const bytes = await readBytes(source, { name, limit: rawMailLimits.mail, advice })
  // Only mails need the code that reads them.
  const { readMail } = await import('@monban/engine/mail')
  try {
    const message = readMail(bytes, { trustedHosts })
    if (message) return message
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause
    throw new UsageError(`${name}: ${toMailProblem(cause, lang).detail}`, { cause })
  }
  throw new UsageError({
    ja: `${name}: メールとして読めません。メールソフトで .eml として保存したものを渡してください。`,
    en: `${name}: not an e-mail. Give one that a mail program saved as .eml.`,
  })
}
