import type { Evidence } from '../enrich.ts'
import { isPublicHost } from '../enrich.ts'
import type { Link } from '../extract/web-addresses.ts'
import { linkFinding, type Signal } from './signal.ts'

/** Sites that send on whoever opens a link on them, and that people trust. */
const redirectors = new Set(
  'google.com google.co.jp bing.com youtube.com facebook.com instagram.com linkedin.com baidu.com yahoo.co.jp yahoo.com doubleclick.net googleadservices.com googleusercontent.com adjust.com onelink.me'.split(
    ' ',
  ),
)

/** A link on a trusted host that leads on to another: the name that is seen is not where the reader ends up. */
export const openRedirect = {
  id: 'open-redirect',
  group: 'link',
  direction: 'scam',
  inWarnings: true,
  weight: 3,
  detect: (evidence) =>
    linkFinding(
      evidence,
      evidence.strangeLinks.filter((link) => !isPublicHost(link.host) && hasTrustedCarrier(link, evidence)),
    ),
} as const satisfies Signal

function hasTrustedCarrier({ via }: Link, { index }: Evidence): boolean {
  if (via === undefined) return false
  const isRedirector = redirectors.has(via) || redirectors.has(via.slice(via.indexOf('.') + 1))
  return isRedirector || isPublicHost(via) || index.ownerOfHost(via) !== undefined
}
