import type { Localized } from '@monban/engine'

/** Why a row of a list cannot be taken. */
export class RowFault extends Error {
  override name = 'RowFault'
  readonly column: string
  readonly words: Localized

  constructor(column: string, words: Localized) {
    super(words.en)
    this.column = column
    this.words = words
  }
}

/** A row that is not taken, for the file of rejects. */
export interface Reject {
  /** Line of the file from 1, or what the format has instead, such as `node 12`. */
  readonly line: number | string
  readonly column: string
  readonly words: Localized
  /** The row as it stands in the list. */
  readonly text: string
}

/** Why rows are passed over that are no mistakes. */
export const omissions = ['without-number', 'legitimate', 'repeated', 'private'] as const
export type Omission = (typeof omissions)[number]

/** Where the importers bring what they read. */
export interface RowTaker {
  /**
   * @param number E.164 without `+`
   * @param value as `packValue` makes it
   * @param name 1 to 255 bytes of UTF-8
   */
  take(number: number, value: number, name?: string): void
  reject(row: Reject): void
  omit(reason: Omission): void
}

/** Does `work` with one row, and rejects the row when it has a fault. */
export function rejectFaults(
  taker: RowTaker,
  at: { line: Reject['line']; text: string },
  work: () => void,
): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    taker.reject({ ...at, column: error.column, words: error.words })
  }
}
