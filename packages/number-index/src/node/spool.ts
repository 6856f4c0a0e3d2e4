import { closeSync, openSync } from 'node:fs'
import { NameList } from '../names.ts'
import { longestName } from '../record.ts'
import { readFully, writeFully } from './files.ts'
import { namedFlag, newPackedRows, type PackedRows } from './rows.ts'
import { Scratch } from './scratch.ts'
import type { UnsortedRows } from './sort.ts'

/** The two halves of a number, and its value. */
const rowWords = 3
const rowBytes = rowWords * 4
const blockRows = 1024
const blockNameBytes = 4096
const blockParts = 3

/** Rows of neighbouring numbers in the spool, in the order in which they came. */
export interface Leaf {
  readonly rows: number
  readonly nameBytes: number
  /** Offset, rows and bytes of names of each block. */
  readonly blocks: readonly number[]
}

/** A scratch file of blocks: one file however many leaves, written from front to back. */
export class Spool {
  readonly file: string
  readonly fd: number
  #end = 0

  constructor(file: string) {
    this.file = file
    this.fd = openSync(file, 'w+')
  }

  /** @returns the offset */
  append(bytes: Uint8Array): number {
    const offset = this.#end
    writeFully(this.fd, bytes, offset)
    this.#end += bytes.length
    return offset
  }

  close(): void {
    closeSync(this.fd)
  }
}

/** Collects the rows of one leaf and writes them block by block. */
export class LeafWriter {
  readonly #spool: Spool
  readonly #blocks: number[] = []
  #bytes = new Uint8Array()
  #words = new Uint32Array()
  #count = 0
  #nameBytes = 0
  rows = 0
  nameBytes = 0

  constructor(spool: Spool) {
    this.#spool = spool
  }

  /** @param low @param high halves of the number as a double */
  add(low: number, high: number, word: number): void {
    if (this.#count === blockRows) this.#flush()
    if (this.#words.length === 0) this.#begin()
    const at = this.#count++ * rowWords
    this.#words[at] = low
    this.#words[at + 1] = high
    this.#words[at + 2] = word
  }

  /** The name of the row added last: so many bytes from here, the first one their number. */
  addName(names: Uint8Array, from: number, length: number): void {
    let at = blockRows * rowBytes + this.#nameBytes
    for (let byte = from; byte < from + length; byte++) this.#bytes[at++] = names[byte] as number
    this.#nameBytes += length
    if (this.#nameBytes + longestName + 1 > blockNameBytes) this.#flush()
  }

  #begin(): void {
    this.#bytes = new Uint8Array(blockRows * rowBytes + blockNameBytes)
    this.#words = new Uint32Array(this.#bytes.buffer, 0, blockRows * rowWords)
  }

  #flush(): void {
    const names = blockRows * rowBytes
    const end = this.#count * rowBytes
    if (end < names) this.#bytes.copyWithin(end, names, names + this.#nameBytes)
    const offset = this.#spool.append(this.#bytes.subarray(0, end + this.#nameBytes))
    this.#blocks.push(offset, this.#count, this.#nameBytes)
    this.rows += this.#count
    this.nameBytes += this.#nameBytes
    this.#count = 0
    this.#nameBytes = 0
  }

  finish(): Leaf {
    if (this.#count > 0) this.#flush()
    this.#bytes = new Uint8Array()
    this.#words = new Uint32Array()
    return { rows: this.rows, nameBytes: this.nameBytes, blocks: this.#blocks }
  }
}

const scratch = new Scratch()

/** All rows of leaves, one after the other. Holds until the next call on this thread. */
export function readLeaves(fd: number, leaves: readonly Leaf[]): UnsortedRows {
  const count = leaves.reduce((sum, { rows }) => sum + rows, 0)
  const keys = scratch.take('keys', Float64Array, count)
  const words = scratch.take('words', Uint32Array, count)
  const nameAt = scratch.take('nameAt', Int32Array, count)
  const names = new NameList(leaves.reduce((sum, { nameBytes }) => sum + nameBytes, 0))
  let row = 0
  for (const block of blocksOf(fd, leaves)) {
    keys.set(block.keys.subarray(0, block.count), row)
    words.set(block.words.subarray(0, block.count), row)
    placeNames(block, names, nameAt.subarray(row))
    row += block.count
  }
  return { count, keys, words, nameAt, names }
}

function placeNames({ count, words, names }: PackedRows, list: NameList, nameAt: Int32Array): void {
  let name = 0
  for (let row = 0; row < count; row++) {
    if (((words[row] as number) & namedFlag) === 0) continue
    const length = names[name] as number
    nameAt[row] = list.push(names, name + 1, length)
    name += 1 + length
  }
}

/** The blocks of leaves, in turn; the batch is used again for the next. */
export function* blocksOf(fd: number, leaves: readonly Leaf[]): Generator<PackedRows> {
  const rows = newPackedRows(blockRows, blockNameBytes)
  const bytes = new Uint8Array(blockRows * rowBytes + blockNameBytes)
  const words = new Uint32Array(bytes.buffer, 0, blockRows * rowWords)
  const halves = new Uint32Array(rows.keys.buffer)
  for (const { blocks } of leaves) {
    for (let at = 0; at < blocks.length; at += blockParts) {
      const [offset = 0, count = 0, nameBytes = 0] = blocks.slice(at, at + blockParts)
      const end = count * rowBytes
      readFully(fd, bytes.subarray(0, end + nameBytes), offset)
      for (let row = 0; row < count; row++) {
        halves[row * 2] = words[row * rowWords] as number
        halves[row * 2 + 1] = words[row * rowWords + 1] as number
        rows.words[row] = words[row * rowWords + 2] as number
      }
      rows.names.set(bytes.subarray(end, end + nameBytes))
      rows.count = count
      rows.nameBytes = nameBytes
      yield rows
    }
  }
}
