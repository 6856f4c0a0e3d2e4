import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { RowBatch } from '@monban/number-index/node'
import { precedenceOf, precedences } from './precedence.ts'

const rowsPerBlock = 4096
const numberBytes = rowsPerBlock * 8
const blockBytes = numberBytes + rowsPerBlock * 4
/** Above the 27 bits of a value: the row has a name. */
const namedFlag = 0x8000_0000

/**
 * Rows on their way into a directory, put into the order of their precedence. A directory keeps the last row of a number,
 * so the rows go through a scratch file, one lane for each place in that order: 12 bytes a row, and the names.
 */
export class Lanes {
  readonly #file: string
  readonly #fd: number
  readonly #lanes: (Lane | undefined)[] = new Array(precedences).fill(undefined)
  #end = 0
  rows = 0

  constructor(file: string) {
    this.#file = file
    this.#fd = openSync(file, 'w+')
  }

  /** @param name 1 to 255 bytes of UTF-8 */
  add(number: number, value: number, name?: string): void {
    const place = precedenceOf(value)
    const lane = this.#lanes[place] ?? this.#open(place)
    const row = lane.count
    lane.numbers[row] = number
    if (name === undefined) lane.values[row] = value
    else {
      lane.values[row] = value | namedFlag
      lane.names.push(name)
    }
    lane.count = row + 1
    this.rows++
    if (lane.count === rowsPerBlock) this.#flush(lane)
  }

  #open(place: number): Lane {
    const lane = new Lane()
    this.#lanes[place] = lane
    return lane
  }

  #flush(lane: Lane): void {
    const names = packNames(lane.names)
    lane.blocks.push(this.#end, lane.count, names.length)
    this.#write(lane.bytes)
    this.#write(names)
    lane.count = 0
    lane.names = []
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#fd, bytes, done, bytes.length - done, this.#end + done)
    }
    this.#end += bytes.length
  }

  /** All rows, those of the lowest precedence first, in one lane as they came. A batch is good until the next one. */
  *batches(): Generator<RowBatch> {
    for (const lane of this.#lanes) {
      if (lane === undefined) continue
      if (lane.count > 0) this.#flush(lane)
      for (let at = 0; at < lane.blocks.length; at += 3) {
        yield this.#read(
          lane.blocks[at] as number,
          lane.blocks[at + 1] as number,
          lane.blocks[at + 2] as number,
        )
      }
    }
  }

  #read(offset: number, count: number, nameBytes: number): RowBatch {
    const bytes = new Uint8Array(blockBytes + nameBytes)
    for (let done = 0; done < bytes.length; ) {
      done += readSync(this.#fd, bytes, done, bytes.length - done, offset + done)
    }
    const numbers = new Float64Array(bytes.buffer, 0, rowsPerBlock)
    const values = new Uint32Array(bytes.buffer, numberBytes, rowsPerBlock)
    if (nameBytes === 0) return { count, numbers, values }
    return { count, numbers, values, names: takeNames(values, count, Buffer.from(bytes.buffer, blockBytes)) }
  }

  /** Removes the scratch file. */
  remove(): void {
    closeSync(this.#fd)
    rmSync(this.#file, { force: true })
  }
}

class Lane {
  readonly bytes = new Uint8Array(blockBytes)
  readonly numbers = new Float64Array(this.bytes.buffer, 0, rowsPerBlock)
  readonly values = new Uint32Array(this.bytes.buffer, numberBytes, rowsPerBlock)
  names: string[] = []
  count = 0
  /** Offset, rows and bytes of names of each block, one after the other. */
  readonly blocks: number[] = []
}

function packNames(names: readonly string[]): Uint8Array {
  return Buffer.concat(
    names.map((name) => {
      const bytes = Buffer.from(` ${name}`)
      bytes[0] = bytes.length - 1
      return bytes
    }),
  )
}

/** Gives the named rows their names, and takes the flag away. */
function takeNames(values: Uint32Array, count: number, bytes: Buffer): (string | undefined)[] {
  let at = 0
  return Array.from({ length: count }, (_, row) => {
    const value = values[row] as number
    if (value < namedFlag) return undefined
    values[row] = value - namedFlag
    const start = at + 1
    at = start + (bytes[at] as number)
    return bytes.toString('utf8', start, at)
  })
}
