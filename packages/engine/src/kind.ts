import type { Evidence } from './enrich.ts'
import type { Brand, Sector } from './knowledge.ts'
import type { Concept } from './lexicon/concepts.ts'
import type { Level, Reason, ScamKind } from './verdict.ts'

interface Row {
  readonly kind: ScamKind
  readonly all: readonly Concept[]
  /** At least one of these as well. */
  readonly any?: readonly Concept[]
  /** Only with, or only without, a link to an unlisted host. */
  readonly linked?: boolean
  /** Only when this brand is named. */
  readonly brand?: string
}

/** The first row that fits decides, so the specific ones stand first. */
const rows: readonly Row[] = [
  { kind: 'sextortion', all: ['sextortion'] },
  { kind: 'fake-president', all: ['president'] },
  { kind: 'refund', all: ['refund', 'atm'] },
  { kind: 'support-scam', all: ['infection'] },
  { kind: 'support-scam', all: ['remote'] },
  { kind: 'fake-police', all: ['authority', 'arrest'] },
  { kind: 'impersonated-family', all: ['acquaintance'] },
  { kind: 'impersonated-family', all: ['needMoney'], any: ['secrecy', 'bankTransfer'] },
  { kind: 'side-job', all: ['easyWork'] },
  { kind: 'investment', all: [], any: ['invest', 'bigPay'] },
  { kind: 'romance', all: ['romance', 'channelMove'] },
  { kind: 'advance-fee', all: ['romance'] },
  { kind: 'parcel', all: ['absence'] },
  { kind: 'malware-app', all: ['installApp'] },
  { kind: 'tax', all: [], brand: 'nta' },
  { kind: 'one-click', all: ['oneClick'], any: ['unpaid', 'legal'], linked: true },
  { kind: 'unpaid-charge', all: [], any: ['unpaid', 'legal'], linked: false },
  { kind: 'utility', all: ['cutoff', 'pressOne'] },
  { kind: 'prize', all: [], any: ['prize', 'points', 'refund'] },
]

const bySector: Readonly<Partial<Record<Sector, ScamKind>>> = {
  bank: 'bank-phishing',
  card: 'card-phishing',
  carrier: 'carrier-phishing',
  delivery: 'parcel',
  securities: 'securities-phishing',
}

/** Names the kind of scam that the evidence points to, or null when it points to none in particular. */
export function kindOf(level: Level, evidence: Evidence, reasons: readonly Reason[]): ScamKind | null {
  if (level === 'verify') return reasons.some(({ id }) => id === 'court-papers') ? 'court-papers' : null
  const brand = evidence.brands[0]?.brand ?? evidence.senderBrands[0]
  const row = rows.find((candidate) => fits(candidate, evidence, brand))
  if (row) return row.kind
  const { concepts, strangeLinks, strangePhones } = evidence
  const phishing =
    strangeLinks.length > 0 ||
    (['locked', 'intrusion', 'verifyIdentity'] as const).some((c) => concepts.has(c))
  if (phishing) return (brand && bySector[brand.sector]) ?? 'account-phishing'
  return strangePhones.length > 0 && concepts.has('cutoff') ? 'unpaid-charge' : null
}

function fits(row: Row, { concepts, strangeLinks }: Evidence, brand: Brand | undefined): boolean {
  if (row.brand !== undefined && row.brand !== brand?.id) return false
  if (row.linked !== undefined && row.linked !== strangeLinks.length > 0) return false
  return (
    row.all.every((c) => concepts.has(c)) && (row.any === undefined || row.any.some((c) => concepts.has(c)))
  )
}
