import type { Localized, ScamKind, Source } from '@monban/engine'
import type { Confidence, IdentityKind, Noted, NumberRecord } from '@monban/engine/calls'

interface Owner {
  readonly kind: IdentityKind
  readonly name: Localized
  readonly purpose?: Localized
  readonly confidence: Confidence
  readonly source: Source
}

export function ownedRecord(
  number: string,
  { kind, name, purpose, confidence, source }: Owner,
): NumberRecord {
  return {
    number,
    identity: noted({ kind, name }, source),
    ...(purpose && { purpose: noted(purpose, source) }),
    confidence: noted(confidence, source),
  }
}

export function fraudRecord(
  number: string,
  { scam, confidence, source }: { scam: ScamKind; confidence: Confidence; source: Source },
): NumberRecord {
  return {
    number,
    behaviour: noted({ id: 'fraud', scam }, source),
    confidence: noted(confidence, source),
  }
}

/** A page says what held on its date; one without a date, what held when it was read. */
export function noted<T>(value: T, source: Source): Noted<T> {
  return { value, source, lastSeen: source.asOf ?? source.checkedOn }
}
