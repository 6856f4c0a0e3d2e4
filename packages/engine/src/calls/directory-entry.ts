import type { Source } from '../knowledge.ts'
import type { ScamKind } from '../verdict.ts'
import {
  type Behaviour,
  type Confidence,
  confidences,
  type IdentityKind,
  identityKinds,
  type Noted,
  type NumberBehaviour,
  type NumberRecord,
} from './number-record.ts'

/** What a directory file says of a number: whose it is, or how it behaves. Written as in lists: `shop`, `sales`, `fraud/refund`. */
export type DirectoryCategory = IdentityKind | Behaviour | `fraud/${ScamKind}`

/**
 * The categories by their code in a file, 0 to 31. Files outlive programs: a place keeps its meaning for ever. Fraud of a kind
 * that has no place here is filed as `fraud`.
 */
export const directoryCategories = [
  ...identityKinds,
  'fraud',
  'often-refused',
  'many-calls',
  'recorded-voice',
  'sales',
  'survey',
  'fraud/unpaid-charge',
  'fraud/parcel',
  'fraud/account-phishing',
  'fraud/utility',
  'fraud/refund',
  'fraud/impersonated-family',
  'fraud/fake-police',
  'fraud/support-scam',
  'fraud/investment',
] as const satisfies readonly DirectoryCategory[]

/** An entry of a directory file, its dates and sources spelled out. */
export interface DirectoryEntry {
  /** Place in {@link directoryCategories}. */
  readonly category: number
  /** 0 to 15, see {@link confidenceCode}. */
  readonly confidence: number
  /** 0, or 1 + the binary logarithm of the people who reported it, rounded down. */
  readonly magnitude: number
  /** ISO 8601 calendar date; the day on which the source was read where the entry has none. */
  readonly lastSeen?: string
  readonly source: Source
  readonly name?: string
}

/** How a confidence is written into a file: 3 for few reports, 15 for a public authority. */
export function confidenceCode(confidence: Confidence): number {
  return (confidences.length - confidences.indexOf(confidence)) * confidenceStep
}

const confidenceStep = 3

function confidenceOf(code: number): Confidence {
  const rank = Math.min(confidences.length, Math.max(1, Math.floor(code / confidenceStep)))
  return confidences[confidences.length - rank] ?? 'few-reports'
}

/** The code of a category; that of `fraud` for a fraud without a place of its own, nothing for what is no category. */
export function categoryCode(category: string): number | undefined {
  const code = codes.get(category)
  if (code !== undefined || !category.startsWith('fraud/')) return code
  return codes.get('fraud')
}

const codes: ReadonlyMap<string, number> = new Map(
  directoryCategories.map((category, code) => [category, code]),
)

/** Turns a file's entry into a record. `number` is spelled as `spellNumber` does; an unknown category says nothing. */
export function recordOf(number: string, entry: DirectoryEntry): NumberRecord | undefined {
  const category = directoryCategories[entry.category]
  if (category === undefined) return undefined
  const lastSeen = entry.lastSeen ?? entry.source.asOf ?? entry.source.checkedOn
  const noted = <T>(value: T): Noted<T> => ({ value, source: entry.source, lastSeen })
  const confidence = noted(confidenceOf(entry.confidence))
  return isIdentity(category)
    ? { number, identity: noted({ kind: category, ...nameOf(entry) }), confidence }
    : { number, behaviour: noted(behaviourOf(category, entry)), confidence }
}

function isIdentity(category: string): category is IdentityKind {
  return (identityKinds as readonly string[]).includes(category)
}

function nameOf({ name }: DirectoryEntry): { readonly name?: { readonly ja: string; readonly en: string } } {
  return name === undefined ? {} : { name: { ja: name, en: name } }
}

function behaviourOf(
  category: Exclude<DirectoryCategory, IdentityKind>,
  entry: DirectoryEntry,
): NumberBehaviour {
  const [id, scam] = category.split('/') as [Behaviour, ScamKind | undefined]
  const reports = entry.magnitude === 0 ? undefined : 2 ** (entry.magnitude - 1)
  return { id, ...(scam && { scam }), ...(reports && { reports }) }
}
