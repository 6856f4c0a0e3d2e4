import { type NumberRow, packValue } from '../record.ts'

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
  /** One character per byte of UTF-8: strings of this kind sort and compare by bytes, and fast. */
  readonly names: readonly string[]
}

export const toByteString = (name: string): string => Buffer.from(name, 'utf8').toString('latin1')
export const bytesOf = (byteString: string): Uint8Array => Buffer.from(byteString, 'latin1')

/** Adds rows that are already in memory one by one. */
export class RowList {
  #keys = new Float64Array(1024)
  #values = new Uint32Array(1024)
  #nameAt = new Int32Array(1024)
  #names: string[] = []
  count = 0

  push(key: number, value: number, name: string | undefined): void {
    if (this.count === this.#keys.length) this.#grow()
    this.#keys[this.count] = key
    this.#values[this.count] = value
    this.#nameAt[this.count] = name === undefined ? -1 : this.#names.push(name) - 1
    this.count++
  }

  #grow(): void {
    const grown = <T extends Float64Array | Uint32Array | Int32Array>(into: T, from: T) => {
      into.set(from)
      return into
    }
    const size = this.#keys.length * 2
    this.#keys = grown(new Float64Array(size), this.#keys)
    this.#values = grown(new Uint32Array(size), this.#values)
    this.#nameAt = grown(new Int32Array(size), this.#nameAt)
  }

  clear(): void {
    this.#keys = new Float64Array(1024)
    this.#values = new Uint32Array(1024)
    this.#nameAt = new Int32Array(1024)
    this.#names = []
    this.count = 0
  }

  rows(): Rows {
    const { count } = this
    return { count, keys: this.#keys, values: this.#values, nameAt: this.#nameAt, names: this.#names }
  }
}

export const rowOf = (row: NumberRow): [number, number, string | undefined] => [
  row.number,
  packValue(row),
  row.name === undefined ? undefined : toByteString(row.name),
]
