import { parse } from 'tldts'
import type { Range } from '../fold/fold.ts'
import { decodePercent } from './percent.ts'

export interface Host {
  /** Lower case, without a trailing dot; as written for a name in another script. */
  readonly host: string
  /** Registrable domain, e.g. example.co.jp; the host itself for an IP address. */
  readonly domain: string
  /** Name under a suffix where anyone can register a host, e.g. x.duckdns.org; undefined elsewhere. */
  readonly sharedUnder?: string
  readonly ip: boolean
}

/** Longest host name: RFC 1035, 3.1. */
const longestHost = 253

/** Reads a host by its ending, which must be a known one. */
export function readHost(written: string): Host | undefined {
  const bare = withoutDots(written)
  const host = bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare
  if (host.length > longestHost || host.includes('..')) return undefined
  const known = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: true })
  if (known.isIp) return { host, domain: host, ip: true }
  if (!(known.isIcann || known.isPrivate)) return undefined
  const domain = known.isPrivate ? parse(host, { extractHostname: false }).domain : known.domain
  if (!domain) return undefined
  // The shared suffix itself belongs to who runs it.
  if (!known.isPrivate || !known.domain) return { host, domain, ip: false }
  return { host, domain, sharedUnder: known.publicSuffix ?? domain, ip: false }
}

/** Whether names end so: com, みんな. */
export function isEnding(label: string): boolean {
  return parse(`x.${label}`, { extractHostname: false }).isIcann === true
}

/** Without the dots at the end, which only say that the name is complete. */
function withoutDots(name: string): string {
  let end = name.length
  while (name[end - 1] === '.') end--
  return name.slice(0, end)
}

/** Labels apart from the last: letters and digits of any script, hyphens, and the underscores that browsers accept. */
const label = /^[\p{L}\p{M}\p{N}_-]{1,63}$/u
const lastLabel = /^\p{L}[\p{L}\p{M}\p{N}-]{1,62}$/u

/** An IPv4 address in one piece, as browsers read it: http://3405803781/ or http://0xcb007105/. */
const wholeAddress = /^(?:\d{8,10}|0x[0-9a-f]{7,8})$/

/**
 * Reads a host that a scheme or an @ marks as one, so that any well-formed name counts, reserved endings included. Browsers
 * decode percent signs in it.
 */
export function readMarkedHost(written: string): Host | undefined {
  const host = withoutDots(decodePercent(written))
  const known = readHost(host)
  if (known) return known
  if (wholeAddress.test(host)) return { host, domain: host, ip: true }
  const labels = host.split('.')
  const wellFormed =
    host.length <= longestHost &&
    labels.length > 1 &&
    lastLabel.test(labels.at(-1) ?? '') &&
    labels.every((part) => label.test(part))
  return wellFormed ? { host, domain: labels.slice(-2).join('.'), ip: false } : undefined
}

/**
 * Where the host stands in `url`, of which `at` is the place behind the slashes: after the last `@` and before port, path
 * or query, a backslash being a slash. So browsers read it; any other reading takes https://shop.example@evil.example/ for
 * the shop.
 */
export function hostRange(url: string, at: number): Range {
  const authority = /^[^/?#\\]*/.exec(url.slice(at))?.[0] ?? ''
  const start = authority.lastIndexOf('@') + 1
  const host = /^(?:\[[0-9a-f:.]+\]|[\p{L}\p{M}\p{N}._%-]*)/u.exec(authority.slice(start, start + 300))
  return { start: at + start, end: at + start + (host?.[0].length ?? 0) }
}

/** Reads where a link target leads that the text does not show. Undefined for what is not a web address. */
export function readTarget(target: string): Host | undefined {
  return splitTarget(target)?.host
}

/** The same, with what stands behind the host. */
export function splitTarget(target: string): { readonly host: Host; readonly rest: string } | undefined {
  const url = target.normalize('NFKC').toLowerCase()
  const lead = /^\s{0,99}(?:https?:[/\\]*|[/\\]{2,})/.exec(url)?.[0]
  if (lead === undefined) return undefined
  const { start, end } = hostRange(url, lead.length)
  const host = readMarkedHost(url.slice(start, end))
  return host && { host, rest: url.slice(end) }
}

/** The host of an e-mail sender such as `Name <user@host>` or `user@host`. */
export function readSenderHost(sender: string): Host | undefined {
  const host = /^([a-z0-9.-]+)>?\s*$/i.exec(sender.slice(sender.lastIndexOf('@') + 1))?.[1]
  return host === undefined || !sender.includes('@') ? undefined : readMarkedHost(host.toLowerCase())
}
