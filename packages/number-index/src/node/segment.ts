import { crc32, deflateRawSync } from 'node:zlib'
import { encodeNames, namesPerBlock, referenceBits } from '../names.ts'
import { pageBytes, pageWords } from '../page.ts'
import { type CodeUse, PageWriter, type WritingCodes } from '../page-writer.ts'
import { bytesOf, type Rows } from './rows.ts'

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
  readonly nameBlocks: readonly Uint8Array[]
  readonly use: CodeUse
}

/** Encodes sorted rows and their names. */
export function encodeSegment(rows: Rows, codes: WritingCodes, generation: number): EncodedSegment {
  const { count, keys, values } = rows
  const { names, references, named } = referTo(rows)
  const writer = new PageWriter(codes)
  const { words, first, last } = writer.write(
    { count, keys, values, references },
    referenceBits(names.length),
  )
  stamp(words, generation)
  const nameBlocks: Uint8Array[] = []
  for (let from = 0; from < names.length; from += namesPerBlock) {
    const block = names.slice(from, from + namesPerBlock).map(bytesOf)
    nameBlocks.push(deflateRawSync(encodeNames(block), { level }))
  }
  return {
    numbers: count,
    named,
    names: names.length,
    pages: words,
    first,
    last,
    nameBlocks,
    use: writer.use,
  }
}

/** The distinct names in order, and for each row the place of its name. */
function referTo({ count, nameAt, names }: Rows) {
  const references = new Int32Array(count).fill(-1)
  const arrival = new Map<string, number>()
  let named = 0
  for (let row = 0; row < count; row++) {
    const place = nameAt[row] as number
    if (place < 0) continue
    named++
    const name = names[place] as string
    const known = arrival.get(name)
    if (known === undefined) arrival.set(name, arrival.size)
    references[row] = known ?? arrival.size - 1
  }
  const sorted = [...arrival.keys()].sort()
  const placeOf = new Int32Array(sorted.length)
  for (const [place, name] of sorted.entries()) placeOf[arrival.get(name) ?? 0] = place
  for (let row = 0; row < count; row++) {
    const place = references[row] as number
    if (place >= 0) references[row] = placeOf[place] as number
  }
  return { names: sorted, references, named }
}

function stamp(words: Uint32Array, generation: number): void {
  for (let base = 0; base < words.length; base += pageWords) {
    const page = new Uint8Array(words.buffer, words.byteOffset + base * 4 + 4, pageBytes - 4)
    words[base] = crc32(page, generation)
  }
}
