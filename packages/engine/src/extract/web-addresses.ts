import { resolveEntities } from '../fold/entities.ts'
import type { Folded, Range } from '../fold/fold.ts'
import { addressRuns, type Run } from './address-runs.ts'
import { pathAt, readBareHost, type TornRun } from './bare-host.ts'
import { carriedHosts } from './carried.ts'
import { type Host, hostRange, readMarkedHost, splitTarget } from './host.ts'
import { decodePercent } from './percent.ts'

export interface Link extends Host {
  /** Undefined for a target that the text does not show. */
  readonly range?: Range
  /** Host of the link that carries this one in its path or query and leads on to it. */
  readonly via?: string
}

export interface EmailAddress extends Host, Range {
  readonly address: string
}

/** Links and e-mail addresses in text order and without overlap. */
export interface WebAddresses {
  readonly links: readonly (Link & { readonly range: Range })[]
  /** Links that stand encoded within those; they have the range of what carries them. */
  readonly carried: readonly Link[]
  readonly emails: readonly EmailAddress[]
}

type Shown = WebAddresses['links'][number]

/**
 * Finds links and e-mail addresses: with or without a scheme, defanged (`hxxp`, `[.]`), glued to Japanese text. In a `torn`
 * text, whose words have signs inside, a name needs more than an ending to be a host: a scheme, www, a path or a long label.
 */
export function findWebAddresses(folded: Folded, torn = false): WebAddresses {
  const links: Shown[] = []
  const carried: Link[] = []
  const emails: EmailAddress[] = []
  for (const run of addressRuns(folded)) {
    for (const found of readRun({ torn, ...run }, folded)) {
      if ('address' in found) emails.push(found)
      else links.push(found)
    }
  }
  for (const link of links) {
    const written = folded.text.slice(link.range.start, link.range.end)
    carried.push(...carriedBy(link, written.slice(written.search(behindHost) + 1)))
  }
  return { links, carried, emails }
}

/** Links that the text does not show: the targets of an HTML mail, with what they carry. */
export function readTargets(targets: readonly string[]): Link[] {
  return targets.flatMap((target) => {
    const found = splitTarget(target)
    return found ? [found.host, ...carriedBy(found.host, found.rest)] : []
  })
}

/** The end of a host and what follows it; the slashes of a scheme have a colon, a slash or nothing before them. */
const behindHost = /[^/\\:][/\\?#](?![/\\])/

function carriedBy(link: Link, rest: string): Link[] {
  const others = carriedHosts(rest).filter(({ domain }) => domain !== link.domain)
  return others.map((host) => ({ via: link.host, ...(link.range && { range: link.range }), ...host }))
}

/** A scheme, maybe without its h or colon, as forums and text recognition write it, or with more slashes than two. */
const scheme = /h?(?:tt|xx)ps?(?::[/\\]+|[/\\]{2,})/g

function* readRun(run: TornRun, folded: Folded): Generator<Shown | EmailAddress> {
  const marks = [...run.plain.matchAll(scheme)]
  const upTo = (mark: RegExpExecArray | undefined): TornRun => ({
    ...run,
    plain: run.plain.slice(0, mark?.index),
  })
  yield* readUnmarked(upTo(marks[0]), folded)
  let carrier: Host | undefined
  for (const [i, mark] of marks.entries()) {
    const link = readMarked(upTo(marks[i + 1]), mark, folded)
    if (!link) continue
    const within =
      carrier !== undefined &&
      carrier.domain !== link.domain &&
      /[=/?&#:;]/.test(run.plain[mark.index - 1] ?? '')
    yield within ? { via: carrier?.host ?? '', ...link } : link
    carrier = link
  }
}

/** Reads the link that `mark`, a scheme, begins and the end of the run ends. */
function readMarked(run: Run, mark: RegExpExecArray, folded: Folded): Shown | undefined {
  const hostAt = mark.index + mark[0].length
  const written = hostRange(run.plain, hostAt)
  const host = readMarkedHost(run.plain.slice(written.start, written.end))
  if (!host) return undefined
  const range = trimmed(run.plain, { start: mark.index, end: run.plain.length })
  return { range: run.folded(range), ...asWritten(host, folded.quote(run.folded(written))) }
}

/** What may be an e-mail address or a host; every unit is read once. */
const unmarked = /[a-z0-9._%+-]+(?:@[a-z0-9.-]*)?/g
const bareHost = /[a-z0-9][a-z0-9._-]*/g

/** Longest part before the @: RFC 5321, 4.5.3.1.1. */
const longestLocal = 64

/** Reads addresses that no scheme marks. */
function* readUnmarked(run: TornRun, folded: Folded): Generator<Shown | EmailAddress> {
  let readTo = 0
  for (const { index, 0: found } of run.plain.matchAll(unmarked)) {
    if (index < readTo) continue
    const at = found.indexOf('@')
    const email = at < 0 ? undefined : readEmail(run, { start: index, end: index + trimEnd(found).length })
    if (email) yield email
    if (at >= 0 && at < found.length - 1) continue
    for (const { link, end } of readBareLinks(run, folded, { start: index, end: index + found.length })) {
      yield link
      readTo = end
    }
  }
}

/** Links in a stretch of letters, digits and dots, and where they end in the run. */
function* readBareLinks(
  run: TornRun,
  folded: Folded,
  stretch: Range,
): Generator<{ readonly link: Shown; readonly end: number }> {
  for (const { index, 0: found } of run.plain.slice(stretch.start, stretch.end).matchAll(bareHost)) {
    const start = stretch.start + index
    const written = { start, end: start + trimEnd(found).length }
    const host = found.includes('.') ? readBareHost(run, written) : undefined
    if (!host) continue
    const range = withPath(run.plain, written)
    const shown = asWritten(host, folded.quote(run.folded(written)))
    yield { link: { range: run.folded(range), ...shown }, end: range.end }
    if (range.end > stretch.end) return
  }
}

function readEmail(run: Run, written: Range): EmailAddress | undefined {
  const address = run.plain.slice(written.start, written.end)
  const at = address.indexOf('@')
  const host = at > 0 && at <= longestLocal ? readMarkedHost(address.slice(at + 1)) : undefined
  return host && { address, ...run.folded(written), ...host }
}

/** Without the signs that no name ends in. */
function trimEnd(name: string): string {
  let end = name.length
  while (end > 0 && '._-'.includes(name[end - 1] as string)) end--
  return name.slice(0, end)
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
  const name = decodePercent(resolveEntities(original))
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[[({](?:\.|dot)[\])}]|。/g, '.')
  if (name === host.host || name === `[${host.host}]`) return host
  return readMarkedHost(name) ?? { host: name, domain: name, ip: false }
}
