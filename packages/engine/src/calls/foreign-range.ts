import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { type CountryCode, longestPrefix, type Numbering, type Service } from './numbering.ts'
import type { RangeFinding } from './range-finding.ts'

const serviceOf: Readonly<Record<CountryCode['kind'], Service>> = {
  country: 'foreign',
  network: 'network',
  'global-service': 'global-service',
  'global-premium': 'global-premium',
  reserved: 'none',
}

/** `number`: E.164 with its plus, of any country but Japan. */
export function foreignRange(number: string, { codes, regions }: Numbering): RangeFinding {
  const digits = number.slice(1)
  const code = longestPrefix(codes, digits)
  if (!code) return unassignedCode(digits, codes)
  const region = longestPrefix(regions, digits)
  const range = {
    prefix: `+${region?.prefix ?? code.prefix}`,
    service: serviceOf[code.row.kind],
    country: region?.row ?? code.row.name,
    source: region ? regions.source : codes.source,
  }
  if (code.row.kind === 'reserved') return { ...range, assignment: 'unassigned' }
  return hasLength(number)
    ? { ...range, assignment: 'assigned' }
    : { ...range, assignment: 'impossible', flaw: 'length' }
}

/** No country code begins with 0, and none is longer than three digits. */
function unassignedCode(digits: string, { source }: Numbering['codes']): RangeFinding {
  const range = { prefix: `+${digits.slice(0, 3)}`, service: 'none', source } as const
  return digits.startsWith('0')
    ? { ...range, assignment: 'impossible', flaw: 'digits' }
    : { ...range, assignment: 'unassigned' }
}

/** Whether the plan of the country has numbers of this length. */
function hasLength(number: string): boolean {
  return parsePhoneNumberFromString(number)?.isPossible() ?? false
}
