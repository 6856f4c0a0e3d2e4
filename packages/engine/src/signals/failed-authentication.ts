import type { Authentication } from '../message.ts'
import { maskHost, type Signal } from './signal.ts'

/**
 * The sender's address is a listed body's, and a server that we trust found that it was not that body who sent it. For other
 * senders a failure says little: mailing lists and forwarding break what they carry.
 */
export const failedAuthentication = {
  id: 'failed-authentication',
  group: 'identity',
  direction: 'scam',
  weight: 4,
  inWarnings: true,
  detect: (evidence) => {
    const { senderHost, message, index } = evidence
    const brand = senderHost && index.ownerOfHost(senderHost.host)
    if (!brand || !hasFailed(message.mail?.authentication)) return undefined
    const ranges = evidence.brands.filter((mention) => mention.brand === brand)
    return { ranges, values: { brand: brand.id, hosts: [maskHost(senderHost.host)] } }
  },
} as const satisfies Signal

/** DMARC decides where it was checked; without it, a wrong server and no valid signature. */
function hasFailed({ dmarc, spf, dkim = [] }: Authentication = {}): boolean {
  if (dmarc?.result === 'pass' || dmarc?.result === 'fail') return dmarc.result === 'fail'
  const unsigned = !dkim.some(({ result }) => result === 'pass')
  return unsigned && (spf?.result === 'fail' || spf?.result === 'softfail')
}
