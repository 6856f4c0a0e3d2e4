import { combineRecords } from './combine-records.ts'
import { currentRecord, type NumberRecord } from './number-record.ts'
import type { Numbering } from './numbering.ts'
import { describeRange, type NumberRange } from './range.ts'
import { type CallLabel, labelOf } from './record-label.ts'

/** Where records of numbers are found. Both are asked for numbers as `spellNumber` gives them. */
export interface RecordSources {
  /** What comes with the program; believed first where both are equally well founded. */
  readonly starter: ReadonlyMap<string, NumberRecord>
  /** What a directory file says. */
  readonly directory?: (number: string) => NumberRecord | undefined
}

/** Everything known of one number. */
export interface NumberLookup {
  /** As `spellNumber` gives it. */
  readonly number: string
  /** Without what is too old to count. */
  readonly record?: NumberRecord
  readonly range: NumberRange
  readonly label: CallLabel
  /** Whether the number itself is listed, or only its range is known. */
  readonly known: 'exact' | 'range'
}

/** The answer for any number in any spelling, at `now` in epoch milliseconds. Throws {@link NumberError} for what is no number. */
export function lookUpNumber(
  raw: string,
  sources: RecordSources & { readonly numbering: Numbering },
  now: number,
): NumberLookup {
  const range = describeRange(raw, sources.numbering)
  const record = findRecord(range.number, sources, now)
  return {
    number: range.number,
    ...(record && { record }),
    range,
    label: labelOf(record),
    known: record ? 'exact' : 'range',
  }
}

/**
 * One record of what the sources say of a number, spelled by `spellNumber`, and that still counts at `now`. Each is aged
 * before they are combined, so that a stale word of one cannot hide a fresh one of another.
 */
export function findRecord(
  number: string,
  { starter, directory }: RecordSources,
  now: number,
): NumberRecord | undefined {
  const found = [starter.get(number), directory?.(number)]
  return combineRecords(found.flatMap((record) => (record && currentRecord(record, now)) ?? []))
}
