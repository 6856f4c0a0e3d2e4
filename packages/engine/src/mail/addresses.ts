import { addressParser } from 'postal-mime'
import { fieldLimits, type Mailbox, mailLimits } from '../message.ts'

/** Longest header read for addresses, in UTF-16 units. */
const longest = 16_384

/** The addresses of a header; of a long list, the first. */
export function readAddresses(value: string): Mailbox[] {
  return addressParser(value.slice(0, longest), { flatten: true })
    .slice(0, mailLimits.replyTo)
    .flatMap((mailbox) => ('address' in mailbox ? toMailbox(mailbox) : []))
}

function toMailbox({ name = '', address = '' }: { name?: string; address?: string | undefined }): Mailbox {
  return {
    name: oneLine(name).slice(0, mailLimits.name),
    // The end of an address is what says whose it is.
    address: address.trim().slice(-mailLimits.address),
  }
}

/** As mail programs show a sender; a name too long for both is cut, never the address. */
export function displayOf({ name, address }: Mailbox): string {
  if (address === '') return name.slice(0, fieldLimits.sender)
  if (name === '') return address.slice(-fieldLimits.sender)
  const room = fieldLimits.sender - address.length - ' <>'.length
  return room > 0 ? `${name.slice(0, room)} <${address}>` : address
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
