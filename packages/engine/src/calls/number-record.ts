import type { Localized, Source } from '../knowledge.ts'
import type { ScamKind } from '../verdict.ts'

/** Whose number it is. Private people are not recorded. */
export const identityKinds = [
  'shop',
  'station',
  'company',
  'card-company',
  'bank',
  'carrier',
  'delivery',
  'utility',
  'school',
  'hospital',
  'police',
  'fire',
  'coast-guard',
  'court',
  'public-office',
  'help-line',
] as const
export type IdentityKind = (typeof identityKinds)[number]

/** Calls from these are never blocked or silenced, whatever any list says. */
export const neverBlockedKinds: ReadonlySet<IdentityKind> = new Set([
  'hospital',
  'police',
  'fire',
  'coast-guard',
  'court',
  'public-office',
  'help-line',
])

/** How the number behaves, as others tell. */
export const behaviours = [
  'fraud',
  'often-refused',
  'many-calls',
  'recorded-voice',
  'sales',
  'survey',
] as const
export type Behaviour = (typeof behaviours)[number]

/**
 * How well founded a record is: said by a public authority or by the owner, public data, reports of many people or a public
 * warning by somebody who is no authority, or reports of few.
 */
export const confidences = ['official', 'published', 'open-data', 'many-reports', 'few-reports'] as const
export type Confidence = (typeof confidences)[number]

/** A field of a record, with where it comes from. */
export interface Noted<T> {
  readonly value: T
  readonly source: Source
  /** ISO 8601 calendar date on which this was last seen to hold. */
  readonly lastSeen: string
  /** How well founded this field is, where that differs from the record as a whole. */
  readonly confidence?: Confidence
}

export interface NumberBehaviour {
  readonly id: Behaviour
  /** Of a fraud, where it is known. */
  readonly scam?: ScamKind
  /** At least so many people reported it. */
  readonly reports?: number
}

/** What a directory knows of one number. */
export interface NumberRecord {
  /** As `spellNumber` gives it. */
  readonly number: string
  readonly identity?: Noted<{ readonly kind: IdentityKind; readonly name?: Localized }>
  /** What the owner calls about, e.g. カードの利用確認. */
  readonly purpose?: Noted<Localized>
  readonly behaviour?: Noted<NumberBehaviour>
  readonly confidence?: Noted<Confidence>
  /** Whether false calls have shown this number. */
  readonly spoofed?: Noted<true>
  /** The owner has asked for a correction, at an ISO 8601 date or time, that is not decided yet: nothing is held against the number meanwhile. */
  readonly objection?: { readonly since: string }
}

/** Days after which a field no longer counts, by how well founded the record is. Numbers pass to other people. */
const mostDays: Readonly<Record<Confidence, number>> = {
  official: 730,
  published: 1_095,
  'open-data': 1_095,
  'many-reports': 365,
  'few-reports': 90,
}

const day = 86_400_000

/** How well founded a field of a record is; what says nothing of it counts least. */
export function foundation(field: Noted<unknown>, { confidence }: NumberRecord): Confidence {
  return field.confidence ?? confidence?.value ?? 'few-reports'
}

/**
 * The fields that still count at `now`, in epoch milliseconds; nothing where none does. A field without a real date does
 * not count. What keeps a number from being blocked does not age: a police station must ring even if nobody looked lately.
 */
export function currentRecord(record: NumberRecord, now: number): NumberRecord | undefined {
  const { identity, purpose, behaviour, confidence, ...rest } = record
  const kept = (field: Noted<unknown>) =>
    now - Date.parse(field.lastSeen) <= mostDays[foundation(field, record)] * day
  const fields = {
    ...(identity && (kept(identity) || neverBlockedKinds.has(identity.value.kind)) && { identity }),
    ...(purpose && kept(purpose) && { purpose }),
    ...(behaviour && kept(behaviour) && { behaviour }),
  }
  if (Object.keys(fields).length === 0) return undefined
  return { ...rest, ...fields, ...(confidence && kept(confidence) && { confidence }) }
}
