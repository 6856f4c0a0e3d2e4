import type { Evidence } from './enrich.ts'
import type { Range } from './fold/fold.ts'
import { apartFrom, joined } from './ranges.ts'

/** How far behind 「以下へアクセス」 its link can stand, in folded units. */
const reach = 60

/**
 * Where the reader is to press something whose target nobody can see: 「ご利用確認はこちら」 in a text that was copied out of a
 * mail. An official link or number in the small print then proves nothing; scam mails copy it along.
 */
export function unseenLures({ concepts, links, message }: Evidence): Range[] {
  if (message.mail !== undefined) return []
  const shown = links
    .flatMap(({ range }) => range ?? [])
    .map(({ start, end }) => ({ start: start - reach, end }))
  return apartFrom(joined(shown), concepts.get('buttonLure') ?? [])
}
