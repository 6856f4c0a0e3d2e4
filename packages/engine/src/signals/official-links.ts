import { isPublicHost } from '../enrich.ts'
import type { Link } from '../extract/web-addresses.ts'
import { isOpenHost } from '../open-hosts.ts'
import { unseenLures } from '../unseen-lures.ts'
import { finding, rangesOf, type Signal } from './signal.ts'

/** A name that only stands in the text, such as Amazon.co.jp, opens nothing. */
const opens = /[/@]|^www\./

/** What an official link is worth beside a button that leads nobody knows where. */
const inSmallPrint = 1

/** Every link leads to a listed body's own host, and there is at least one that opens. */
export const officialLinks = {
  id: 'official-links',
  group: 'genuine',
  direction: 'genuine',
  weight: 3,
  detect: (evidence) => {
    const { links, strangePhones, index, folded } = evidence
    if (links.length === 0 || strangePhones.length > 0) return undefined
    const official = ({ host }: Link) =>
      isPublicHost(host) || (index.ownerOfHost(host) !== undefined && !isOpenHost(host))
    if (!links.every(official)) return undefined
    const opened = rangesOf(links).filter(({ start, end }) => opens.test(folded.text.slice(start, end)))
    const found = finding(evidence, opened)
    return found && unseenLures(evidence).length > 0 ? { ...found, weight: inSmallPrint } : found
  },
} as const satisfies Signal
