import type { Folded, Range } from '../fold/fold.ts'
import { addressRuns, type Run } from './address-runs.ts'
import { type Host, hostRange, readHost, readMarkedHost } from './host.ts'

export interface Link extends Host {
  /** Undefined for a target that the text does not show. */
  readonly range?: Range
}

export interface EmailAddress extends Host, Range {
  readonly address: string
}

/** Both in text order and without overlap. */
export interface WebAddresses {
  readonly links: readonly (Link & { readonly range: Range })[]
  readonly emails: readonly EmailAddress[]
}

type Shown = WebAddresses['links'][number]

/** Finds links and e-mail addresses: with or without a scheme, defanged (`hxxp`, `[.]`), glued to Japanese text. */
export function findWebAddresses(folded: Folded): WebAddresses {
  const links: Shown[] = []
  const emails: EmailAddress[] = []
  for (const run of addressRuns(folded)) {
    for (const found of readRun(run, folded)) {
      if ('address' in found) emails.push(found)
      else links.push(found)
    }
  }
  return { links, emails }
}

/** A scheme, maybe without its h or colon, as forums and text recognition write it, or with more slashes than two. */
const scheme = /h?(?:tt|xx)ps?(?::[/\\]+|[/\\]{2,})/g

function* readRun(run: Run, folded: Folded): Generator<Shown | EmailAddress> {
  const marks = [...run.plain.matchAll(scheme)]
  const upTo = (mark: RegExpExecArray | undefined): Run => ({
    ...run,
    plain: run.plain.slice(0, mark?.index),
  })
  yield* readUnmarked(upTo(marks[0]), folded)
  for (const [i, mark] of marks.entries()) {
    const link = readMarked(upTo(marks[i + 1]), mark, folded)
    if (link) yield link
  }
}

/** Reads the link that `mark`, a scheme, begins and the end of the run ends. */
function readMarked(run: Run, mark: RegExpExecArray, folded: Folded): Shown | undefined {
  const hostAt = mark.index + mark[0].length
  const written = hostRange(run.plain, hostAt)
  const host = readMarkedHost(run.plain.slice(written.start, written.end))
  if (!host) return undefined
  const range = trimmed(run.plain, { start: mark.index, end: run.plain.length })
  return { ...asWritten(host, folded.quote(run.folded(written))), range: run.folded(range) }
}

const unmarked = /[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,253}|[a-z0-9][a-z0-9._-]{0,252}/g

/** Reads addresses that no scheme marks. */
function* readUnmarked(run: Run, folded: Folded): Generator<Shown | EmailAddress> {
  let readTo = 0
  for (const { index, 0: found } of run.plain.matchAll(unmarked)) {
    if (index < readTo) continue
    const written = { start: index, end: index + found.replace(/[._-]+$/, '').length }
    const email = readEmail(run, written)
    const host = email ? undefined : readBareHost(run.plain, written)
    if (email) yield email
    if (!host) continue
    const range = withPath(run.plain, written)
    yield { ...asWritten(host, folded.quote(run.folded(written))), range: run.folded(range) }
    readTo = range.end
  }
}

function readEmail(run: Run, written: Range): EmailAddress | undefined {
  const address = run.plain.slice(written.start, written.end)
  const at = address.indexOf('@')
  const host = at > 0 ? readMarkedHost(address.slice(at + 1)) : undefined
  return host && { ...host, address, ...run.folded(written) }
}

/** Endings that are abbreviations far more often than sites; they need a third label or a path. */
const doubtfulEndings = new Set('me in is it to at be no do id my am as by pl so inc ltd'.split(' '))
/** Endings that are file types; a third label proves nothing here. */
const fileEndings = new Set('zip mov md sh py rs'.split(' '))

/** Reads a host that only its ending and what stands around it show to be one. */
function readBareHost(plain: string, written: Range): Host | undefined {
  const lead = plain.slice(Math.max(0, written.start - 3), written.start)
  const slashes = /\/\/@?$/.test(lead) // what is left of `http //host`
  if (!slashes && /[@$]$|[^/]\/$/.test(lead)) return undefined
  const host = readHost(plain.slice(written.start, written.end))
  if (!host || slashes) return host
  const path = pathAt(plain, written.end)
  if (host.ip) return path && /[a-z]/.test(path) ? host : undefined
  return path || isCertain(host.host) ? host : undefined
}

function isCertain(host: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  if (labels[0] === 'www') return true
  if (fileEndings.has(ending)) return false
  return labels.length > 2 || !(doubtfulEndings.has(ending) || /^\d+$/.test(labels[0] ?? ''))
}

/** A port, maybe, and the beginning of a path. */
function pathAt(plain: string, at: number): string | undefined {
  return /^(?::\d{1,5})?\/[a-z]?/.exec(plain.slice(at, at + 8))?.[0]
}

function withPath(plain: string, { start, end }: Range): Range {
  return pathAt(plain, end) ? trimmed(plain, { start, end: plain.length }) : { start, end }
}

/** Without the punctuation that ends the sentence rather than the address. */
function trimmed(plain: string, { start, end }: Range): Range {
  let last = end
  while (last > start && '.,;:!?)]}|*_~'.includes(plain[last - 1] ?? '')) last--
  return { start, end: last }
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu

/**
 * The host that the original letters name. Folding reads look-alikes as the Latin letters they pose as, but a name with a
 * Cyrillic а in it is another site's.
 */
function asWritten(host: Host, original: string): Host {
  const name = original
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[[({](?:\.|dot)[\])}]|。/g, '.')
  if (name === host.host || name === `[${host.host}]`) return host
  return readMarkedHost(name) ?? { host: name, domain: name, ip: false }
}
