import type { Evidence } from '../enrich.ts'
import { toUnicode } from '../extract/punycode.ts'
import type { Link } from '../extract/web-addresses.ts'
import { latinTwin, matchingUnit } from '../fold/tables.ts'
import { linkFinding, type Signal } from './signal.ts'

/** A host that carries a listed body's domain or name without belonging to it, or is spelt in letters that pass for its own. */
export const deceptiveHost = {
  id: 'deceptive-host',
  group: 'link',
  direction: 'scam',
  inWarnings: true,
  weight: 5,
  detect: (evidence) => {
    if (evidence.strangeLinks.length === 0) return undefined
    const labels = namedLabels(evidence)
    const links = evidence.strangeLinks.filter(
      (link) => posesAs(readAs(link, evidence), labels) || isLookalike(toUnicode(link.host), evidence),
    )
    return linkFinding(evidence, links)
  },
} as const satisfies Signal

/** The first labels of the named bodies' domains that are long enough not to occur by chance. */
function namedLabels({ brands }: Evidence): string[] {
  const named = [...new Set(brands.map(({ brand }) => brand))]
  const labels = named.flatMap(({ domains }) =>
    domains.map(({ domain }) => domain.slice(0, domain.indexOf('.'))),
  )
  return [...new Set(labels)].filter(({ length }) => length >= 4)
}

/** The host as a person reads it: a link in the text may be spelt with look-alike letters. */
function readAs({ host, range }: Link, { folded }: Evidence): string {
  const shown = range ? folded.text.slice(range.start, range.end).replace(/^[a-z]{1,6}:\/\//, '') : ''
  return `${host} ${shown.split('/', 1)[0]}`
}

const isAscii = /^[!-~]*$/

/** Scripts of which letters pass for Latin ones. Japanese beside Latin is ordinary. */
const lookalikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u

/** A label that mixes Latin with letters that pass for it, or a listed body's domain in such letters: аррle.example. */
function isLookalike(host: string, { index }: Evidence): boolean {
  if (isAscii.test(host)) return false
  const labels = host.split('.')
  if (labels.some((label) => lookalikes.test(label) && /[a-z]/.test(label))) return true
  const read = Array.from(host, latinFor).join('')
  return read !== host && index.ownerOfHost(read) !== undefined
}

function latinFor(letter: string): string {
  const unit = letter.charCodeAt(0)
  return String.fromCharCode(latinTwin.get(unit) ?? matchingUnit[unit] ?? unit)
}

/** co.jp in the middle of a name is never a domain's end. */
const embeddedEnding = /(?:^|[.-])(?:co|or|ne|go|ac)[-.]jp[-.]/

function posesAs(host: string, labels: readonly string[]): boolean {
  return embeddedEnding.test(host) || labels.some((label) => host.includes(label))
}
