import { type Area, longestPrefix, type Numbering } from './numbering.ts'
import type { RangeFinding } from './range-finding.ts'

/** `dialled`: digits with the leading 0, or a number of a few digits such as 110 or #9110. */
export function japaneseRange(dialled: string, numbering: Numbering): RangeFinding {
  if (!dialled.startsWith('0')) return shortRange(dialled, numbering)
  return serviceRange(dialled, numbering) ?? geographicRange(dialled, numbering)
}

function shortRange(number: string, { special, services }: Numbering): RangeFinding {
  const known = special.rows.get(number)
  if (known) return { prefix: number, assignment: 'assigned', source: special.source, ...known }
  const service = number.startsWith('1') || number.startsWith('#') ? 'special' : 'short-code'
  return { prefix: number, service, assignment: 'unassigned', source: services.source }
}

function serviceRange(national: string, { services, carriers }: Numbering): RangeFinding | undefined {
  const found = longestPrefix(services, national)
  if (!found) return undefined
  const { service, digits, neverNext = '' } = found.row
  const range = { prefix: found.prefix, service, source: found.row.source ?? services.source }
  const next = national[found.prefix.length] ?? ''
  if (next !== '' && neverNext.includes(next)) return { ...range, assignment: 'impossible', flaw: 'digits' }
  if (!fits(national, digits)) return { ...range, assignment: 'impossible', flaw: 'length' }
  for (const table of carriers) {
    const carrier = longestPrefix(table, national)
    if (carrier) {
      return {
        ...range,
        assignment: 'assigned',
        carrier: carrier.row,
        prefix: carrier.prefix,
        source: table.source,
      }
    }
  }
  return { ...range, assignment: 'assigned' }
}

/** Digits of a geographic number, the leading 0 among them. */
const geographicDigits = [10, 10] as const

function geographicRange(national: string, numbering: Numbering): RangeFinding {
  const { areas, spoofing } = numbering
  const found = longestPrefix(areas, national)
  const range = {
    prefix: found?.prefix ?? national.slice(0, 4),
    service: 'geographic',
    source: areas.source,
    ...(found && { area: found.row }),
  } as const
  if (!fits(national, geographicDigits)) return { ...range, assignment: 'impossible', flaw: 'length' }
  if (isNoExchange(exchangeOf(national, numbering, found?.row)))
    return { ...range, assignment: 'impossible', flaw: 'exchange', source: spoofing.exchange }
  return { ...range, assignment: found ? 'assigned' : 'unassigned' }
}

/** An exchange that began with 0 or 1 could not be told from a trunk call or from 110. */
function isNoExchange(exchange: string): boolean {
  return exchange.startsWith('0') || exchange.startsWith('1')
}

const longestAreaCode = 5

/** The digits behind the area code; none where nobody knows the code. */
function exchangeOf(national: string, { areaCodes }: Numbering, area?: Area): string {
  if (area) return national.slice(area.codeDigits, -4)
  for (let length = longestAreaCode; length > 1; length--) {
    if (areaCodes.has(national.slice(0, length))) return national.slice(length, -4)
  }
  return ''
}

function fits(national: string, [fewest, most]: readonly [number, number]): boolean {
  return national.length >= fewest && national.length <= most
}
