import { parse } from 'tldts'
import { afterSpace, type Folded, type Range } from '../fold/fold.ts'

export interface Host {
  /** Lower case, without a trailing dot. */
  readonly host: string
  /** Registrable domain, e.g. example.co.jp; the host itself for an IP address. */
  readonly domain: string
  /** Name under a suffix where anyone can register a host, e.g. x.duckdns.org; undefined elsewhere. */
  readonly sharedUnder?: string
  readonly ip: boolean
}

export interface Link extends Host {
  /** Undefined for a target that the text does not show. */
  readonly range?: Range
}

export interface EmailAddress extends Host, Range {
  readonly address: string
}

export interface WebAddresses {
  readonly links: readonly Link[]
  readonly emails: readonly EmailAddress[]
}

/** Longest host name: RFC 1035, 3.1. */
const longestHost = 253

/** Endings that are file types or abbreviations far more often than sites; they need a scheme, `www.` or a path. */
const doubtfulEndings = new Set(
  'zip mov md sh py rs pl so me in is it to at be no do id my am as by'.split(' '),
)

/** Finds links and e-mail addresses: with or without a scheme, defanged (`hxxp`, `[.]`), glued to Japanese text. */
export function findWebAddresses(folded: Folded): WebAddresses {
  const links: Link[] = []
  const emails: EmailAddress[] = []
  for (const run of addressRuns(folded)) {
    const at = run.plain.indexOf('@')
    const email = at > 0 ? readEmail(run, at) : undefined
    if (email) emails.push(email)
    else for (const link of readLinks(run)) links.push(link)
  }
  return { links, emails }
}

/** Reads where a link target leads that the text does not show. Undefined for what is not a web address. */
export function readTarget(target: string): Link | undefined {
  const host = /^\s*(?:https?:)?\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:\s]{1,253})/i.exec(target)?.[1]
  return host === undefined ? undefined : readHost(host.toLowerCase())
}

/** The host of an e-mail sender such as `Name <user@host>` or `user@host`. */
export function readSenderHost(sender: string): Host | undefined {
  const host = /@([a-z0-9.-]{1,253})>?\s*$/i.exec(sender)?.[1]
  return host === undefined ? undefined : readHost(host.toLowerCase())
}

/** A stretch of characters that an address may consist of. `at[i]` is the folded position of `plain[i]`. */
interface Run {
  readonly plain: string
  readonly at: readonly number[]
}

function* addressRuns({ text, before }: Folded): Generator<Run> {
  for (let start = 0; start < text.length; start++) {
    if (!isAddressUnit(text.charCodeAt(start))) continue
    let end = start + 1
    while (isAddressUnit(text.charCodeAt(end)) && !((before[end] ?? 0) & afterSpace)) end++
    if (text.slice(start, end).includes('.')) yield refang(text, start, end)
    start = end - 1
  }
}

/** Printable ASCII without quotes, angle brackets and white space. */
function isAddressUnit(unit: number): boolean {
  return (
    unit > 0x20 &&
    unit < 0x7f &&
    unit !== 0x22 &&
    unit !== 0x27 &&
    unit !== 0x3c &&
    unit !== 0x3e &&
    unit !== 0x60
  )
}

const defanged = /^(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))/

function refang(text: string, start: number, end: number): Run {
  let plain = ''
  const at: number[] = []
  for (let i = start; i < end; ) {
    const bracketed =
      text[i] === '[' || text[i] === '(' ? defanged.exec(text.slice(i, i + 5))?.[0] : undefined
    plain += bracketed ? '.' : text[i]
    at.push(i)
    i += bracketed?.length ?? 1
  }
  at.push(end)
  return { plain, at }
}

function readEmail(run: Run, at: number): EmailAddress | undefined {
  const local = /[a-z0-9._%+-]{1,64}$/.exec(run.plain.slice(Math.max(0, at - 64), at))?.[0]
  const host = /^[a-z0-9.-]{1,253}/
    .exec(run.plain.slice(at + 1, at + 1 + longestHost))?.[0]
    ?.replace(/[.-]+$/, '')
  const read = local !== undefined && host !== undefined ? readHost(host) : undefined
  if (!read || local === undefined || host === undefined) return undefined
  return { ...read, address: `${local}@${host}`, ...rangeOf(run, at - local.length, at + 1 + host.length) }
}

const scheme = /h(?:tt|xx)ps?:\/{1,2}/g

function* readLinks(run: Run): Generator<Link> {
  const starts = [...run.plain.matchAll(scheme)]
  if (starts.length === 0) {
    const bare = readBare(run)
    if (bare) yield bare
    return
  }
  for (const [index, match] of starts.entries()) {
    const from = match.index
    const hostAt = from + match[0].length
    const read = readHost(hostAtPosition(run.plain, hostAt))
    const to = trimEnd(run.plain, hostAt, starts[index + 1]?.index ?? run.plain.length)
    if (read) yield { ...read, range: rangeOf(run, from, to) }
  }
}

function hostAtPosition(plain: string, at: number): string {
  const authority = /^[^/?#]{0,300}/.exec(plain.slice(at, at + 300))?.[0] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return /^[a-z0-9._-]{0,253}/.exec(host)?.[0] ?? ''
}

function readBare(run: Run): Link | undefined {
  const lead = /^[^a-z0-9]*(?:\/\/)?/.exec(run.plain)?.[0].length ?? 0
  const host = hostAtPosition(run.plain, lead).replace(/[._-]+$/, '')
  const read = readHost(host)
  if (!read || read.ip || host.startsWith('.')) return undefined
  const next = run.plain[lead + host.length]
  const ending = host.slice(host.lastIndexOf('.') + 1)
  const certain =
    host.startsWith('www.') || next === '/' || run.plain.startsWith('//') || host.split('.').length > 2
  if (!certain && doubtfulEndings.has(ending)) return undefined
  return {
    ...read,
    range: rangeOf(run, lead, next === '/' ? trimEnd(run.plain, lead, run.plain.length) : lead + host.length),
  }
}

/** Punctuation that ends the sentence rather than the address. */
function trimEnd(plain: string, from: number, to: number): number {
  let end = to
  while (end > from && '.,;:!?)]}|*_~'.includes(plain[end - 1] ?? '')) end--
  return end
}

function rangeOf(run: Run, from: number, to: number): Range {
  return { start: run.at[from] ?? 0, end: run.at[to] ?? 0 }
}

function readHost(written: string): Host | undefined {
  const host = written.replace(/\.+$/, '')
  if (host.length > longestHost) return undefined
  const known = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: true })
  if (known.isIp) return { host, domain: host, ip: true }
  if (!known.domain || !(known.isIcann || known.isPrivate)) return undefined
  if (!known.isPrivate) return { host, domain: known.domain, ip: false }
  const icann = parse(host, { extractHostname: false }).domain ?? known.domain
  return { host, domain: icann, sharedUnder: known.publicSuffix ?? icann, ip: false }
}
