import { type Authenticated, type Authentication, authenticationResults, mailLimits } from '../message.ts'
import { sections } from './header-fields.ts'

/** Longest header read, in UTF-16 units. */
const longest = 8_192

/**
 * Reads the `Authentication-Results` headers (RFC 8601) that a trusted host wrote, the topmost first. A host that is to be
 * trusted has to delete headers under its own name from the mail it receives; so section 5 of the RFC asks.
 */
export function readAuthentication(
  values: readonly string[],
  trustedHosts: readonly string[],
): Authentication | undefined {
  const trusted = new Set(trustedHosts.map((host) => host.toLowerCase()).filter(Boolean))
  const statements = values.flatMap((value) => {
    const [host = '', ...results] = sections(value.slice(0, longest))
    return trusted.has((host.split(/\s/, 1)[0] ?? '').toLowerCase()) ? results : []
  })
  const read = statements.flatMap((statement) => readStatement(statement) ?? [])
  if (read.length === 0) return undefined
  const of = (method: string) => read.filter((entry) => entry.method === method).map(({ said }) => said)
  const [spf] = of('spf')
  const [dmarc] = of('dmarc')
  const dkim = of('dkim').slice(0, mailLimits.signatures)
  return { ...(spf && { spf }), ...(dkim.length > 0 && { dkim }), ...(dmarc && { dmarc }) }
}

/** Per method, the properties that name the domain it checked, in the order of preference. */
const domainProperties: Readonly<Record<string, readonly string[]>> = {
  spf: ['smtp.mailfrom', 'smtp.helo'],
  dkim: ['header.d', 'header.i'],
  dmarc: ['header.from'],
}

function readStatement(
  statement: string,
): { readonly method: string; readonly said: Authenticated } | undefined {
  const [[name = '', word = ''] = [], ...properties] = statement
    .split(/\s+/, 20)
    .map((pair) => pair.toLowerCase().split('=', 2))
  const method = name.split('/', 1)[0] ?? ''
  const result = authenticationResults.find((known) => known === (word === 'hardfail' ? 'fail' : word))
  if (!result || !Object.hasOwn(domainProperties, method)) return undefined
  const given = new Map(properties.map(([key = '', value = '']) => [key, value]))
  const address = domainProperties[method]?.map((property) => given.get(property)).find(Boolean)
  const domain = address?.slice(address.lastIndexOf('@') + 1)
  const usable = domain !== undefined && domain !== '' && domain.length <= mailLimits.domain
  return { method, said: { result, ...(usable && { domain }) } }
}
