import { longestName } from '../record.ts'
import { namedFlag, type PackedRows } from './rows.ts'

/** Collects rows until a batch is full, and passes it on. The batch is used again, or another one that is given in return. */
export class Packer {
  readonly #pass: (rows: PackedRows) => PackedRows
  #rows: PackedRows
  #bytes: Buffer

  constructor(first: PackedRows, pass: (rows: PackedRows) => PackedRows) {
    this.#pass = pass
    this.#rows = first
    this.#bytes = bufferOf(first)
  }

  add(key: number, value: number, name: string | undefined): void {
    const rows = this.#rows
    rows.keys[rows.count] = key
    if (name === undefined) rows.words[rows.count++] = value
    else {
      const length = this.#bytes.write(name, rows.nameBytes + 1, longestName, 'utf8')
      rows.names[rows.nameBytes] = length
      rows.nameBytes += 1 + length
      rows.words[rows.count++] = value | namedFlag
    }
    if (rows.count === rows.keys.length || rows.nameBytes + 1 + longestName > rows.names.length) this.flush()
  }

  flush(): void {
    if (this.#rows.count === 0) return
    const next = this.#pass(this.#rows)
    if (next !== this.#rows) this.#bytes = bufferOf(next)
    next.count = 0
    next.nameBytes = 0
    this.#rows = next
  }
}

const bufferOf = ({ names }: PackedRows) => Buffer.from(names.buffer, names.byteOffset, names.length)
