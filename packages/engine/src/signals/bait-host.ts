import { isBrief, linkFinding, type Signal } from './signal.ts'

/** Words of safety and service that phishers string together with hyphens and figures: citi-verify01, usps-redelivery. */
const bait =
  /secur|verif|log-?[io]n|sign-?in|account|update|alert|confirm|auth|refund|billing|deliver|track|parcel|package|support|restore|unlock|recover|claim|reward|prize|toll|pay/

export const baitHost = {
  id: 'bait-host',
  group: 'link',
  direction: 'scam',
  weight: 1.5,
  detect: (evidence) => {
    if (!isBrief(evidence)) return undefined
    return linkFinding(
      evidence,
      evidence.strangeLinks.filter(({ domain, ip }) => !ip && isBait(domain.slice(0, domain.indexOf('.')))),
    )
  },
} as const satisfies Signal

function isBait(name: string): boolean {
  return /[-\d]/.test(name) && bait.test(name)
}
