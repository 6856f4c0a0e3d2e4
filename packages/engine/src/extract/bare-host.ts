import type { Range } from '../fold/fold.ts'
import type { Run } from './address-runs.ts'
import { type Host, readHost, readMarkedHost } from './host.ts'

export interface TornRun extends Run {
  /** The words around have signs inside, so that a name needs more than an ending to be a host. */
  readonly torn: boolean
}

/** Endings that are abbreviations far more often than sites; they need a third label or a path. */
const doubtfulEndings = new Set('me in is it to at be no do id my am as by pl so inc ltd'.split(' '))
/** Endings that are file types; a third label proves nothing here. */
const fileEndings = new Set('zip mov md sh py rs'.split(' '))

/** Reads a host that only its ending and what stands around it show to be one. */
export function readBareHost({ plain, torn }: TornRun, written: Range): Host | undefined {
  const lead = plain.slice(Math.max(0, written.start - 3), written.start)
  const slashes = /\/\/@?$/.test(lead) // what is left of `http //host`
  if (!slashes && /[@$]$|[^/]\/$/.test(lead)) return undefined
  const host = slashes
    ? readMarkedHost(plain.slice(written.start, written.end))
    : readHost(plain.slice(written.start, written.end))
  if (!host || slashes) return host
  const path = pathAt(plain, written.end)
  if (host.ip) return path && /[a-z]/.test(path) ? host : undefined
  return path || isCertain(host.host, torn) ? host : undefined
}

function isCertain(host: string, torn: boolean): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  if (labels[0] === 'www') return true
  if (fileEndings.has(ending) || isTornWord(labels)) return false
  if (torn) return (ending.length > 2 || plainEndings.has(ending)) && labels.slice(0, -1).some(isLong)
  return labels.length > 2 || !(doubtfulEndings.has(ending) || /^\d+$/.test(labels[0] ?? ''))
}

/** Endings under which short names are sites rather than words with dots in them. */
const plainEndings = new Set('com net org jp info cn'.split(' '))

/** Rarely the piece of a word that dots tear. */
function isLong(label: string): boolean {
  return label.length >= 5
}

/** p.l.e.a.se, fr.om: a word with dots in it. */
function isTornWord(labels: readonly string[]): boolean {
  return (labels.at(-2)?.length ?? 0) < 3 && !plainEndings.has(labels.at(-1) ?? '')
}

/** A port, maybe, and the beginning of a path. */
export function pathAt(plain: string, at: number): string | undefined {
  return /^(?::\d{1,5})?\/[a-z]?/.exec(plain.slice(at, at + 8))?.[0]
}
