import { longestPrefix, type Numbering } from './numbering.ts'
import type { RangeFinding } from './range.ts'

/** `dialled`: digits with the leading 0, or a number of a few digits such as 110 or #9110. */
export function japaneseRange(dialled: string, numbering: Numbering): RangeFinding {
  if (!dialled.startsWith('0')) return shortRange(dialled, numbering)
  return serviceRange(dialled, numbering) ?? geographicRange(dialled, numbering)
}

function shortRange(number: string, { special, services }: Numbering): RangeFinding {
  const known = special.rows.get(number)
  if (known) return { prefix: number, standing: 'assigned', ...known, source: special.source }
  const service = number.startsWith('1') || number.startsWith('#') ? 'special' : 'short-code'
  return { prefix: number, service, standing: 'unassigned', source: services.source }
}

function serviceRange(national: string, { services, carriers }: Numbering): RangeFinding | undefined {
  const found = longestPrefix(services, national)
  if (!found) return undefined
  const { service, digits, neverNext = '' } = found.row
  const range = { prefix: found.prefix, service, source: services.source }
  const next = national[found.prefix.length] ?? ''
  if (next !== '' && neverNext.includes(next)) return { ...range, standing: 'impossible', flaw: 'digits' }
  if (!fits(national, digits)) return { ...range, standing: 'impossible', flaw: 'length' }
  for (const table of carriers) {
    const carrier = longestPrefix(table, national)
    if (carrier) {
      return { ...range, standing: 'assigned', carrier: carrier.row, prefix: carrier.prefix, source: table.source }
    }
  }
  return { ...range, standing: 'assigned' }
}

/** Digits of a geographic number, the leading 0 among them. */
const geographicDigits = [10, 10] as const

function geographicRange(national: string, { areas, services, spoofing }: Numbering): RangeFinding {
  const start = national.slice(0, 4)
  if (!/^0[1-9][1-9]/.test(national)) {
    const standing = /^0[1-9]0/.test(national) ? 'unassigned' : 'impossible'
    const flaw = standing === 'impossible' ? ({ flaw: 'length' } as const) : {}
    return { prefix: start, service: 'none', standing, ...flaw, source: services.source }
  }
  const found = longestPrefix(areas, national)
  const range = {
    prefix: found?.prefix ?? start,
    service: 'geographic',
    source: areas.source,
    ...(found && { area: found.row }),
  } as const
  if (!fits(national, geographicDigits)) return { ...range, standing: 'impossible', flaw: 'length' }
  // An exchange that began with 0 or 1 could not be told from a trunk call or from 110.
  const exchange = found && national[found.row.codeDigits]
  if (exchange === '0' || exchange === '1')
    return { ...range, standing: 'impossible', flaw: 'exchange', source: spoofing.exchange }
  return { ...range, standing: found ? 'assigned' : 'unassigned' }
}

function fits(national: string, [fewest, most]: readonly [number, number]): boolean {
  return national.length >= fewest && national.length <= most
}
