import type { Message } from '@monban/engine'
import { readMail } from '@monban/engine/mail'
import type { VerifySender } from './verify-sender.ts'

/** Reads a raw mail. Undefined for what is none; throws {@link MessageError} like {@link readMail}. */
export type ReadReceivedMail = (bytes: Uint8Array) => Promise<Message | undefined>

interface Options {
  /** Servers whose statements on a sender are believed. */
  readonly trustedHosts: readonly string[]
  /** Default: nothing is asked of the DNS. */
  readonly verifySender?: VerifySender | undefined
}

/** What we find ourselves goes before what a trusted server wrote. */
export function createReadMail({ trustedHosts, verifySender }: Options): ReadReceivedMail {
  return async (bytes) => {
    const message = readMail(bytes, { trustedHosts })
    const found = message?.mail && (await verifySender?.(bytes))
    if (!message?.mail || !found) return message
    const authentication = { ...message.mail.authentication, ...found }
    return { ...message, mail: { ...message.mail, authentication } }
  }
}
