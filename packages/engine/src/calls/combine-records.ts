import {
  type Confidence,
  confidences,
  foundation,
  type Noted,
  type NumberRecord,
  neverBlockedKinds,
} from './number-record.ts'

/**
 * One record of what several sources say of one number, the more trusted source first; nothing where there is none. Whose
 * number it is, what it is for and how it behaves are taken apart, each from the record that founds it best. An identity that
 * is never blocked comes before any other, and an objection in one record counts for all. The confidence is that of the
 * behaviour, or without one of the identity.
 */
export function combineRecords(records: readonly NumberRecord[]): NumberRecord | undefined {
  const [first] = records
  if (first === undefined || records.length === 1) return first
  const guarded = records.filter(({ identity }) => identity && neverBlockedKinds.has(identity.value.kind))
  const identity = best(guarded.length > 0 ? guarded : records, (record) => record.identity)
  const purpose = best(records, (record) => record.purpose)
  const behaviour = best(records, (record) => record.behaviour)
  const spoofed = best(records, (record) => record.spoofed)
  const objection = records.find((record) => record.objection)?.objection
  const deciding = behaviour ?? identity
  return {
    number: first.number,
    ...(identity && { identity }),
    ...(purpose && { purpose }),
    ...(behaviour && { behaviour }),
    ...(deciding && { confidence: { ...deciding, value: deciding.confidence } }),
    ...(spoofed && { spoofed }),
    ...(objection && { objection }),
  }
}

type Founded<T> = Noted<T> & { readonly confidence: Confidence }

/** The best founded of the fields, the earliest among equals. */
function best<T>(
  records: readonly NumberRecord[],
  field: (record: NumberRecord) => Noted<T> | undefined,
): Founded<T> | undefined {
  const found = records.flatMap((record): Founded<T>[] => {
    const noted = field(record)
    return noted ? [{ ...noted, confidence: foundation(noted, record) }] : []
  })
  return found.sort((a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence))[0]
}
