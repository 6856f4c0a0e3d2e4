import type { NameList } from '../names.ts'

/** Many rows at once, the fast way into the builder. */
export interface RowBatch {
  readonly count: number
  /** E.164 numbers as integers. */
  readonly numbers: Float64Array
  /** As `packValue` makes them. */
  readonly values: Uint32Array
  readonly names?: readonly (string | undefined)[]
}

/** Rows on their way into a segment. */
export interface Rows {
  readonly count: number
  readonly keys: Float64Array
  readonly values: Uint32Array
  /** Place in `names`, or -1. */
  readonly nameAt: Int32Array
  readonly names: NameList
}

/** Rows as they travel to the scratch file: a few typed arrays, whoever owns their memory. */
export interface PackedRows {
  count: number
  readonly keys: Float64Array
  /** Values, with `namedFlag`. */
  readonly words: Uint32Array
  /** For each named row in turn: the length in a byte, and the UTF-8. */
  readonly names: Uint8Array
  nameBytes: number
}

/** Above the 27 bits of a value. */
export const namedFlag = 1 << 27
export const valueMask = namedFlag - 1

export const newPackedRows = (rows: number, nameBytes: number): PackedRows => ({
  count: 0,
  keys: new Float64Array(rows),
  words: new Uint32Array(rows),
  names: new Uint8Array(nameBytes),
  nameBytes: 0,
})

/** The same rows in memory of their own. */
export const copyOf = ({ count, keys, words, names, nameBytes }: PackedRows): PackedRows => ({
  count,
  keys: keys.slice(0, count),
  words: words.slice(0, count),
  names: names.slice(0, nameBytes),
  nameBytes,
})

/** One character per byte of UTF-8: how the log and the table of changes hold a name. */
export const toByteString = (name: string): string => Buffer.from(name, 'utf8').toString('latin1')
export const bytesOf = (byteString: string): Uint8Array => Buffer.from(byteString, 'latin1')
