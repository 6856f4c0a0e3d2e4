import { combineRecords, type NumberRecord } from '@monban/engine/calls'

/** One record a number, the more trusted first where several speak of it. */
export function directoryOf(records: readonly NumberRecord[]): ReadonlyMap<string, NumberRecord> {
  const directory = new Map<string, NumberRecord>()
  for (const record of records) {
    const before = directory.get(record.number)
    const combined = combineRecords(before ? [before, record] : [record])
    if (combined) directory.set(record.number, combined)
  }
  return directory
}
