import { lookUpNumber, type Numbering, type NumberRecord } from '@monban/engine/calls'
import { type DirectoryState, type NumberAnswer, toNumberAnswer } from './number-answer.ts'
import type { RangeAnswer } from './range-answer.ts'
import { findEntry } from './range-entries.ts'
import { sharedRange } from './shared-range.ts'

export interface LocalTables {
  /** The numbering plans: `@monban/knowledge/numbering`. */
  readonly numbering: Numbering
  /** Records that come with the program, by their number. */
  readonly starter?: ReadonlyMap<string, NumberRecord>
}

/**
 * Looks a number up without telling anybody which: `askRange` gets the range that 10,000 numbers share, the same for each of
 * them, and what is wanted is picked here. Asked or not does not depend on what is known of the number.
 * @param askRange nothing where no answer came
 * @param now epoch milliseconds
 * @throws NumberError for what is no number, before anything is asked
 */
export async function lookUpPrivately(
  number: string,
  { numbering, starter = new Map(), now }: LocalTables & { readonly now: number },
  askRange: (prefix: string) => Promise<RangeAnswer | undefined>,
): Promise<NumberAnswer> {
  const prefix = sharedRange(number, numbering)
  const answer = prefix === undefined ? undefined : await askRange(prefix)
  const state: DirectoryState = answer?.directory ?? (prefix === undefined ? 'not-asked' : 'unavailable')
  const sent = answer?.records.map((record) => [record.number, record] as const) ?? []
  const sources = {
    numbering,
    starter: new Map([...starter, ...sent]),
    directory: (spelled: string) => answer && findEntry(spelled, answer),
  }
  return toNumberAnswer(lookUpNumber(number, sources, now), state)
}
