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
    const links = evidence.strangeLinks.filter((link) => posesAs(link, evidence))
    return linkFinding(evidence, links)
  },
} as const satisfies Signal

/** co.jp in the middle of a name is never a domain's end. */
const embeddedEnding = /(?:^|[.-])(?:co|or|ne|go|ac)[-.]jp[-.]/

function posesAs({ host }: Link, { brands }: Evidence): boolean {
  if (embeddedEnding.test(host)) return true
  return brands.some(({ brand }) =>
    brand.domains.some(({ domain }) => {
      const label = domain.slice(0, domain.indexOf('.'))
      return label.length >= 4 && host.includes(label)
    }),
  )
}
