/** What can be wrong with a file, a log, a directory or a row. */
export type NumberIndexProblem =
  | 'not-an-index'
  | 'unknown-version'
  | 'wrong-length'
  | 'checksum'
  | 'malformed'
  | 'bad-row'
  | 'out-of-order'
  | 'not-published'
  | 'no-range'

/** Refuses something, and says what was expected and what was found. */
export class NumberIndexError extends Error {
  override readonly name = 'NumberIndexError'
  readonly code: NumberIndexProblem
  /** Which part: `header`, `page 12`, `row 7: confidence` … */
  readonly where: string
  readonly expected: string
  readonly found: string

  constructor(code: NumberIndexProblem, where: string, seen: { expected: unknown; found: unknown }) {
    super(`${where}: expected ${seen.expected}, found ${seen.found}`)
    this.code = code
    this.where = where
    this.expected = String(seen.expected)
    this.found = String(seen.found)
  }
}

/** Throws unless both are equal. */
export function mustEqual(
  code: NumberIndexProblem,
  where: string,
  seen: { expected: unknown; found: unknown },
): void {
  if (seen.expected !== seen.found) throw new NumberIndexError(code, where, seen)
}
