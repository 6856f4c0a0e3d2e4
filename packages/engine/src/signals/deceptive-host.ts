import type { Evidence } from '../enrich.ts'
import type { Link } from '../extract/web-addresses.ts'
import { linkFinding, type Signal } from './signal.ts'

/** A host that carries a listed body's domain or name without belonging to it: www1.jcb.co.jp.login.example. */
export const deceptiveHost = {
  id: 'deceptive-host',
  group: 'link',
  direction: 'scam',
  inWarnings: true,
  weight: 5,
  detect: (evidence) => {
    const labels = namedLabels(evidence)
    const links = evidence.strangeLinks.filter((link) => posesAs(readAs(link, evidence), labels))
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

/** co.jp in the middle of a name is never a domain's end. */
const embeddedEnding = /(?:^|[.-])(?:co|or|ne|go|ac)[-.]jp[-.]/

function posesAs(host: string, labels: readonly string[]): boolean {
  return embeddedEnding.test(host) || labels.some((label) => host.includes(label))
}
