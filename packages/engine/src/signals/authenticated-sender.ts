import { readMarkedHost } from '../extract/host.ts'
import { maskHost, type Signal } from './signal.ts'

/** A server that we trust found that the mail comes from a listed body, and the mail poses as nobody else. */
export const authenticatedSender = {
  id: 'authenticated-sender',
  group: 'genuine',
  direction: 'genuine',
  weight: 6,
  detect: ({ senderHost, message, index, brands, senderBrands }) => {
    const body = senderHost && index.ownerOfHost(senderHost.host)
    const { result, domain = '' } = message.mail?.authentication?.dmarc ?? {}
    // What passed has to be the sender that the reader is shown; a mail can name several.
    if (!body || result !== 'pass' || readMarkedHost(domain)?.domain !== senderHost.domain) return undefined
    const posed = senderBrands[0] ?? brands[0]?.brand
    if (posed !== undefined && posed !== body && !brands.some(({ brand }) => brand === body)) return undefined
    return { ranges: [], values: { brand: body.id, hosts: [maskHost(senderHost.host)] } }
  },
} as const satisfies Signal
