import type { Source } from './knowledge.ts'
import type { Reason } from './verdict.ts'

/** A source among the values of a reason, for facts that the knowledge does not hold. */
export function sourceValues({
  url,
  title,
  kind,
  asOf,
  checkedOn,
}: Source): Readonly<Record<string, string>> {
  return { url, title, kind, checkedOn, ...(asOf && { asOf }) }
}

/** Directories come from elsewhere, and a page makes a link of what it is given. */
const webAddress = /^https?:\/\//

/** The source that `sourceValues` put there; nothing if there is none, or one that is no page. */
export function sourceAmong({ url, title, kind, asOf, checkedOn }: Reason['values']): Source | undefined {
  if (typeof url !== 'string' || !webAddress.test(url)) return undefined
  if (typeof title !== 'string' || typeof checkedOn !== 'string') return undefined
  return {
    url,
    title,
    kind: kind === 'official' || kind === 'press' ? kind : 'other',
    ...(typeof asOf === 'string' && { asOf }),
    checkedOn,
  }
}
