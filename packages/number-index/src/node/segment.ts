import { crc32, deflateRawSync } from 'node:zlib'
import { encodeNames, type NameList, namesPerBlock, referenceBits } from '../names.ts'
import { pageBytes, pageWords } from '../page.ts'
import { type CodeUse, PageWriter, type SortedRows, type WritingCodes } from '../page-writer.ts'
import { referTo } from './name-order.ts'
import type { Rows } from './rows.ts'

/** Level 6 gains 3 % on names and takes twice as long. */
const level = 4

/** A segment as it goes into the file. Plain data, so that it travels between threads. */
export interface EncodedSegment {
  readonly numbers: number
  readonly named: number
  readonly names: number
  readonly pages: Uint32Array
  readonly first: Float64Array
  readonly last: Float64Array
  /** As the pages of this segment are counted. */
  readonly holes: Float64Array
  readonly nameBlocks: readonly Uint8Array[]
  readonly use: CodeUse
}

/** Encodes sorted rows and their names, segment by segment; one for each thread, since it keeps its memory. */
export class SegmentEncoder {
  readonly #writer: PageWriter
  readonly #generation: number

  constructor(codes: WritingCodes, generation: number) {
    this.#writer = new PageWriter(codes)
    this.#generation = generation
  }

  encode(rows: Rows): EncodedSegment {
    const { names, references, named } = referTo(rows)
    const { count, keys, values } = rows
    const nameBlocks = Array.from({ length: Math.ceil(names.count / namesPerBlock) }, (_, block) =>
      packNames(names, block * namesPerBlock, Math.min(names.count, (block + 1) * namesPerBlock)),
    )
    const pages = this.encodePages({ count, keys, values, references }, names.count)
    return { ...pages, named, names: names.count, nameBlocks }
  }

  encodePages(rows: SortedRows, names: number) {
    const { words, first, last, holes, use } = this.#writer.write(rows, referenceBits(names))
    stamp(words, this.#generation)
    return { numbers: rows.count, pages: words, first, last, holes, use }
  }
}

/** At most 512 names of a list. */
export const packNames = (list: NameList, from = 0, to = list.count): Uint8Array =>
  deflateRawSync(encodeNames(list, from, to), { level })

function stamp(words: Uint32Array, generation: number): void {
  for (let base = 0; base < words.length; base += pageWords) {
    const page = new Uint8Array(words.buffer, words.byteOffset + base * 4 + 4, pageBytes - 4)
    words[base] = crc32(page, generation)
  }
}
