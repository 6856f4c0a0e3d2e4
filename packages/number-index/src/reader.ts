import type { Header } from './header.ts'
import type { Notes } from './notes.ts'
import type { NamePlace, NumberEntry } from './record.ts'

type Now<T> = T | Promise<T>

/** A file open for look-ups, wherever its bytes lie. */
export interface NumberIndex {
  readonly header: Header
  readonly notes: Notes
  /**
   * What the file holds of a number; nothing if it is not listed, which says nothing about it.
   * @throws NumberIndexError `bad-row` unless it is an integer from 1 to 999,999,999,999,999
   */
  find(number: number): Now<NumberEntry | undefined>
  /** The name at a place that `find` of the same file gave. */
  nameAt(place: NamePlace): Now<string>
}
