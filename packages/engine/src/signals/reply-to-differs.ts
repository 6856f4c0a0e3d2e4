import { readSenderHost } from '../extract/host.ts'
import { isFreeMail } from '../mail-hosts.ts'
import { maskHost, type Signal } from './signal.ts'

/** Whoever answers does not reach the sender shown, but a mailbox that anyone can open, or another than the named body's. */
export const replyToDiffers = {
  id: 'reply-to-differs',
  group: 'identity',
  direction: 'scam',
  weight: 2,
  detect: ({ message, senderHost, senderBrands, index }) => {
    const reply = readSenderHost(message.mail?.replyTo?.[0]?.address ?? '')
    if (!reply || !senderHost || reply.domain === senderHost.domain) return undefined
    const body = index.ownerOfHost(senderHost.host) ?? senderBrands[0]
    const elsewhere = body !== undefined && index.ownerOfHost(reply.host) !== body
    const toAnyone = isFreeMail(reply.domain) && !isFreeMail(senderHost.domain)
    return elsewhere || toAnyone ? { ranges: [], values: { hosts: [maskHost(reply.host)] } } : undefined
  },
} as const satisfies Signal
