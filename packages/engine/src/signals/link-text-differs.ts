import type { Evidence } from '../enrich.ts'
import { readTarget } from '../extract/host.ts'
import type { Link } from '../extract/web-addresses.ts'
import type { Anchor } from '../message.ts'
import { linkFinding, type Signal } from './signal.ts'

/** The text of a link names one site, and the link leads to another. Words such as こちら promise nothing and are left alone. */
export const linkTextDiffers = {
  id: 'link-text-differs',
  group: 'link',
  direction: 'scam',
  weight: 3,
  detect: (evidence) => {
    const pairs = evidence.links.flatMap((shown) => {
      const target = targetOf(shown, evidence)
      return target && differ(shown, target, evidence) ? { shown, target } : []
    })
    const found = linkFinding(
      evidence,
      pairs.map(({ target }) => target),
      pairs.flatMap(({ shown }) => shown.range ?? []),
    )
    return found
  },
} as const satisfies Signal

/** Where the link leads in whose text `shown` stands. */
function targetOf(shown: Link, { message, spanOf }: Evidence): Link | undefined {
  const span = shown.range && spanOf(shown.range)
  if (!span || span.field) return undefined
  const anchor = anchorAt(message.mail?.anchors ?? [], span.start)
  return anchor && readTarget(anchor.href)
}

/** The anchor that covers `at`, of anchors in text order that do not overlap. */
function anchorAt(anchors: readonly Anchor[], at: number): Anchor | undefined {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[middle] as Anchor).end <= at) low = middle + 1
    else high = middle
  }
  const found = anchors[low]
  return found && found.start <= at ? found : undefined
}

/** Two domains of one body do not differ; nor does it matter through whom an authenticated sender counts clicks on its own site. */
function differ(shown: Link, target: Link, { index, message }: Evidence): boolean {
  if (shown.domain === target.domain) return false
  const owner = index.ownerOfHost(shown.host)
  if (owner && owner === index.ownerOfHost(target.host)) return false
  const { result, domain = '' } = message.mail?.authentication?.dmarc ?? {}
  return !(result === 'pass' && (domain === shown.domain || domain.endsWith(`.${shown.domain}`)))
}
