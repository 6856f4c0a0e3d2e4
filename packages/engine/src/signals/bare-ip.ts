import { linkFinding, type Signal } from './signal.ts'

/** A link to a bare IP address, which no company sends to its customers. */
export const bareIp = {
  id: 'bare-ip',
  group: 'link',
  direction: 'scam',
  inWarnings: true,
  weight: 3,
  detect: (evidence) => {
    const links = evidence.strangeLinks.filter(({ ip }) => ip)
    return linkFinding(evidence, links)
  },
} as const satisfies Signal
