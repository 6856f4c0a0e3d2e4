import { closeSync, openSync, rmSync } from 'node:fs'
import { readFully, writeFully } from './files.ts'
import { bytesOf, type Rows } from './rows.ts'

const rowWords = 3
const rowsPerBlock = 1365
const namesPerFlush = 8192
const high = 0x1_0000_0000
/** Above the 27 bits of a value. */
const namedFlag = 1 << 27

/** Rows of neighbouring numbers in the spool, in the order in which they came. */
export interface Leaf {
  readonly rows: number
  readonly nameBytes: number
  /** Offset and length of each block of rows. */
  readonly rowBlocks: readonly number[]
  readonly nameBlocks: readonly number[]
}

/** A scratch file of blocks: one file however many leaves, written from front to back. */
export class Spool {
  readonly file: string
  readonly #fd: number
  #end = 0

  constructor(file: string) {
    this.file = file
    this.#fd = openSync(file, 'w+')
  }

  append(bytes: Uint8Array): [number, number] {
    const offset = this.#end
    writeFully(this.#fd, bytes, offset)
    this.#end += bytes.length
    return [offset, bytes.length]
  }

  read(leaves: readonly Leaf[]): Rows {
    return readLeaves(this.#fd, leaves)
  }

  blocks(leaf: Leaf): Generator<Rows> {
    return blocksOfLeaf(this.#fd, leaf)
  }

  remove(): void {
    closeSync(this.#fd)
    rmSync(this.file, { force: true })
  }
}

/** Collects the rows of one leaf and writes them block by block. */
export class LeafWriter {
  readonly #spool: Spool
  readonly #rowBlocks: number[] = []
  readonly #nameBlocks: number[] = []
  #words = new Uint32Array()
  #filled = 0
  #names: string[] = []
  #waiting = 0
  rows = 0
  nameBytes = 0

  constructor(spool: Spool) {
    this.#spool = spool
  }

  add(key: number, value: number, name: string | undefined): void {
    if (this.#words.length === 0) this.#words = new Uint32Array(rowsPerBlock * rowWords)
    const at = this.#filled
    this.#words[at] = key % high
    this.#words[at + 1] = Math.floor(key / high)
    this.#words[at + 2] = name === undefined ? value : value | namedFlag
    this.#filled = at + rowWords
    this.rows++
    if (name !== undefined) this.#addName(name)
    if (this.#filled === this.#words.length) this.#flushRows()
  }

  #addName(name: string): void {
    this.#names.push(String.fromCharCode(name.length), name)
    this.#waiting += name.length + 1
    this.nameBytes += name.length
    if (this.#waiting >= namesPerFlush) this.#flushNames()
  }

  #flushRows(): void {
    const bytes = new Uint8Array(this.#words.buffer, 0, this.#filled * 4)
    this.#rowBlocks.push(...this.#spool.append(bytes))
    this.#filled = 0
  }

  #flushNames(): void {
    this.#nameBlocks.push(...this.#spool.append(bytesOf(this.#names.join(''))))
    this.#names = []
    this.#waiting = 0
  }

  finish(): Leaf {
    if (this.#filled > 0) this.#flushRows()
    if (this.#waiting > 0) this.#flushNames()
    this.#words = new Uint32Array()
    const { rows, nameBytes } = this
    return { rows, nameBytes, rowBlocks: this.#rowBlocks, nameBlocks: this.#nameBlocks }
  }
}

export function readLeaves(fd: number, leaves: readonly Leaf[]): Rows {
  const count = leaves.reduce((sum, { rows }) => sum + rows, 0)
  const keys = new Float64Array(count)
  const values = new Uint32Array(count)
  const nameAt = new Int32Array(count).fill(-1)
  const names: string[] = []
  let row = 0
  for (const leaf of leaves) {
    let named = names.length
    const words = new Uint32Array(blocksOf(fd, leaf.rowBlocks).buffer)
    for (let at = 0; at < words.length; at += rowWords) {
      const value = words[at + 2] as number
      keys[row] = (words[at + 1] as number) * high + (words[at] as number)
      values[row] = value & (namedFlag - 1)
      if (value & namedFlag) nameAt[row] = named++
      row++
    }
    splitNames(Buffer.from(blocksOf(fd, leaf.nameBlocks).buffer), names)
  }
  return { count, keys, values, nameAt, names }
}

function blocksOf(fd: number, blocks: readonly number[]): Uint8Array<ArrayBuffer> {
  let length = 0
  for (let at = 1; at < blocks.length; at += 2) length += blocks[at] as number
  const bytes = new Uint8Array(length)
  let done = 0
  for (let at = 0; at < blocks.length; at += 2) {
    const size = blocks[at + 1] as number
    readFully(fd, bytes.subarray(done, done + size), blocks[at] as number)
    done += size
  }
  return bytes
}

function splitNames(bytes: Buffer, names: string[]): void {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] as number
    names.push(bytes.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
}

/** Reads a leaf of any size, one block of rows and its names at a time. */
function* blocksOfLeaf(fd: number, leaf: Leaf): Generator<Rows> {
  const waiting: string[] = []
  let nextNames = 0
  for (let at = 0; at < leaf.rowBlocks.length; at += 2) {
    const rowBlocks = leaf.rowBlocks.slice(at, at + 2)
    const rows = readLeaves(fd, [
      { rows: (rowBlocks[1] ?? 0) / (rowWords * 4), nameBytes: 0, rowBlocks, nameBlocks: [] },
    ])
    const named = rows.nameAt.reduce((most, place) => Math.max(most, place + 1), 0)
    while (waiting.length < named) {
      splitNames(Buffer.from(blocksOf(fd, leaf.nameBlocks.slice(nextNames, nextNames + 2)).buffer), waiting)
      nextNames += 2
    }
    yield { ...rows, names: waiting.splice(0, named) }
  }
}
