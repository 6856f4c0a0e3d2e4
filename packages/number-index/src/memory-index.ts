import { type Crc32, crc32 as plainCrc32 } from './crc32.ts'
import { NumberIndexError } from './errors.ts'
import { decodeHeader, headerBytes } from './header.ts'
import { inflate } from './inflate.ts'
import { pageBytes, pageWords } from './page.ts'
import type { NumberIndex } from './reader.ts'
import type { NamePlace, NumberEntry } from './record.ts'
import { Tables, tableRanges } from './tables.ts'

export interface MemoryIndex extends NumberIndex {
  find(number: number): NumberEntry | undefined
  nameAt(place: NamePlace): Promise<string>
}

export interface MemoryOptions {
  /** A faster CRC-32, where there is one. */
  readonly crc32?: Crc32
}

/**
 * Opens a file that lies in memory. A file beyond the limit of one buffer comes in chunks: all but the last equally long, a
 * multiple of 4,096 bytes. The chunks are not copied and must not change.
 * @throws NumberIndexError when the file is not whole
 */
export function openMemory(
  file: ArrayBufferLike | readonly ArrayBufferLike[],
  { crc32 = plainCrc32 }: MemoryOptions = {},
): MemoryIndex {
  const chunks = Array.isArray(file) ? (file as readonly ArrayBufferLike[]) : [file as ArrayBufferLike]
  const chunkBytes = chunks[0]?.byteLength ?? 0
  checkChunks(chunks, chunkBytes)
  const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
  const bytesAt = (offset: number, size: number) => gather(chunks, chunkBytes, offset, size)
  const header = decodeHeader(bytesAt(0, Math.min(length, headerBytes)), length, crc32)
  const sections = new Map(
    tableRanges(header).map(([name, range]) => [name, bytesAt(range.offset, range.length)]),
  )
  const tables = new Tables(header, sections, crc32)
  const chunkPages = chunkBytes / pageBytes
  const words = chunks.map((chunk) => new Uint32Array(chunk, 0, Math.floor(chunk.byteLength / 4)))
  const find = (number: number) => {
    const page = tables.pageOf(number)
    if (page < 0) return undefined
    // Page 0 follows the header, which is as long as a page.
    const at = page + 1
    const chunk = chunks.length === 1 ? 0 : Math.floor(at / chunkPages)
    return tables.findIn(words[chunk] as Uint32Array, (at - chunk * chunkPages) * pageWords, page, number)
  }
  const nameAt = async (place: NamePlace) => {
    const { offset, length: size } = tables.nameBlock(place)
    const compressed = bytesAt(offset, size)
    tables.checkNameBlock(compressed, place.block)
    return tables.nameIn(await inflate(compressed), place)
  }
  return { header, notes: tables.notes, find, nameAt }
}

function checkChunks(chunks: readonly ArrayBufferLike[], chunkBytes: number): void {
  for (const [place, { byteLength }] of chunks.entries()) {
    const last = place === chunks.length - 1
    if (last ? byteLength > chunkBytes : byteLength !== chunkBytes || byteLength % pageBytes !== 0) {
      throw new NumberIndexError('wrong-length', `chunk ${place}`, {
        expected: `${chunkBytes} bytes, a multiple of ${pageBytes}`,
        found: byteLength,
      })
    }
  }
}

function gather(
  chunks: readonly ArrayBufferLike[],
  chunkBytes: number,
  offset: number,
  size: number,
): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let done = 0; done < size; ) {
    const place = Math.floor((offset + done) / chunkBytes)
    const within = offset + done - place * chunkBytes
    const chunk = chunks[place] as ArrayBufferLike
    const part = new Uint8Array(chunk, within, Math.min(size - done, chunk.byteLength - within))
    bytes.set(part, done)
    done += part.length
  }
  return bytes
}
