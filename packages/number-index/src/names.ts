import { bitLength } from './bits.ts'
import { mustEqual, NumberIndexError } from './errors.ts'
import { longestName, type NamePlace } from './record.ts'

export const namesPerBlock = 512
/** The most that a block can hold uncompressed; a reader stops inflating here. */
export const mostBlockBytes = namesPerBlock * (2 + longestName)

/** Width of the references into a list of names. */
export const referenceBits = (names: number): number => (names === 0 ? 0 : Math.max(1, bitLength(names - 1)))

export interface Segment {
  readonly firstPage: number
  readonly firstBlock: number
  readonly names: number
}

/** Names as bytes, one after the other: as strings they would cost the builder more than the rest of their rows. */
export class NameList {
  #bytes: Uint8Array
  #starts = new Uint32Array(1024)
  count = 0

  /** @param size bytes to expect */
  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size)
  }

  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** @returns its place */
  push(bytes: Uint8Array, from = 0, length = bytes.length): number {
    return this.pushAfter(0, bytes, from, length)
  }

  /** A name that begins like the last one, and goes on like this. @returns its place */
  pushAfter(shared: number, bytes: Uint8Array, from: number, length: number): number {
    const end = this.startOf(this.count)
    const before = this.count === 0 ? 0 : this.startOf(this.count - 1)
    if (end + shared + length > this.#bytes.length) this.#growBytes(end + shared + length)
    this.#bytes.copyWithin(end, before, before + shared)
    for (let at = 0; at < length; at++) this.#bytes[end + shared + at] = bytes[from + at] as number
    if (this.count + 1 === this.#starts.length) this.#growStarts()
    this.#starts[++this.count] = end + shared + length
    return this.count - 1
  }

  startOf(place: number): number {
    return this.#starts[place] as number
  }

  lengthOf(place: number): number {
    return (this.#starts[place + 1] as number) - (this.#starts[place] as number)
  }

  at(place: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[place], this.#starts[place + 1])
  }

  #growBytes(least: number): void {
    const grown = new Uint8Array(Math.max(least, this.#bytes.length * 2))
    grown.set(this.#bytes)
    this.#bytes = grown
  }

  #growStarts(): void {
    const grown = new Uint32Array(this.#starts.length * 2)
    grown.set(this.#starts)
    this.#starts = grown
  }
}

/** Front-codes some names of a list; those that are sorted by their bytes share the most. */
export function encodeNames(list: NameList, from = 0, to = list.count): Uint8Array {
  const count = to - from
  const bytes = new Uint8Array(count * 2 + list.startOf(to) - list.startOf(from))
  let at = count * 2
  for (let place = from; place < to; place++) {
    const same = place === from ? 0 : sharedLength(list, place)
    const length = list.lengthOf(place) - same
    bytes[place - from] = same
    bytes[count + place - from] = length
    const start = list.startOf(place) + same
    for (let byte = start; byte < start + length; byte++) bytes[at++] = list.bytes[byte] as number
  }
  return bytes.subarray(0, at)
}

/** How many bytes a name has in common with the one before, from the beginning. */
function sharedLength(list: NameList, place: number): number {
  const { bytes } = list
  const [before, own] = [list.startOf(place - 1), list.startOf(place)]
  const most = Math.min(list.lengthOf(place - 1), list.lengthOf(place))
  let length = 0
  while (length < most && bytes[before + length] === bytes[own + length]) length++
  return length
}

/**
 * Reads the first `upTo` names of an inflated block of `count` names.
 * @throws NumberIndexError `malformed`
 */
export function decodeNames(bytes: Uint8Array, count: number, upTo = count): NameList {
  const size = bytes.subarray(count, count * 2).reduce((sum, length) => sum + length, count * 2)
  mustEqual('malformed', 'name block: length', { expected: size, found: bytes.length })
  const names = new NameList(bytes.length * 2)
  let at = count * 2
  for (let place = 0; place < upTo; place++) {
    const [shared, length] = [bytes[place] ?? 0, bytes[count + place] ?? 0]
    const before = place === 0 ? 0 : names.lengthOf(place - 1)
    if (shared > before || shared + length < 1 || shared + length > longestName) {
      throw new NumberIndexError('malformed', `name block: name ${place}`, {
        expected: `1 to ${longestName} bytes, up to ${before} of them shared`,
        found: `${shared} shared and ${length} more`,
      })
    }
    names.pushAfter(shared, bytes, at, length)
    at += length
  }
  return names
}

/** Where the names lie: the segments of the pages and the compressed blocks. */
export class NameIndex {
  readonly segments: readonly Segment[]
  readonly #starts: Float64Array
  readonly #checksums: Uint32Array

  constructor(segments: readonly Segment[], starts: Float64Array, checksums: Uint32Array) {
    this.segments = segments
    this.#starts = starts
    this.#checksums = checksums
  }

  get blocks(): number {
    return this.#checksums.length
  }

  segmentOf(page: number): Segment {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.segments[middle] as Segment).firstPage <= page) low = middle
      else high = middle - 1
    }
    return this.segments[low] as Segment
  }

  /** @throws NumberIndexError `malformed` when the segment has no such name */
  placeOf(page: number, reference: number): NamePlace {
    const { firstBlock, names } = this.segmentOf(page)
    if (reference >= names) {
      throw new NumberIndexError('malformed', `page ${page}`, {
        expected: `a name below ${names}`,
        found: reference,
      })
    }
    return { block: firstBlock + Math.floor(reference / namesPerBlock), slot: reference % namesPerBlock }
  }

  /** Bytes of a compressed block within the section, its checksum, and how many names it holds. */
  blockAt(block: number): { from: number; to: number; checksum: number; count: number } {
    const from = this.#starts[block]
    const to = this.#starts[block + 1]
    const checksum = this.#checksums[block]
    if (from === undefined || to === undefined || checksum === undefined) {
      throw new NumberIndexError('malformed', 'name block', {
        expected: `below ${this.blocks}`,
        found: block,
      })
    }
    return { from, to, checksum, count: this.#countOf(block) }
  }

  #countOf(block: number): number {
    const segment = this.segments.findLast(({ firstBlock, names }) => names > 0 && firstBlock <= block)
    if (segment === undefined) return 0
    return Math.min(namesPerBlock, segment.names - (block - segment.firstBlock) * namesPerBlock)
  }
}

export function encodeSegments(segments: readonly Segment[]): Uint8Array {
  const words = segments.flatMap(({ firstPage, firstBlock, names }) => [firstPage, firstBlock, names])
  return new Uint8Array(Uint32Array.from(words).buffer)
}

/** Reads the sections "segments" and "name table". @throws NumberIndexError `malformed` or `wrong-length` */
export function decodeNameIndex(
  sections: { segments: Uint8Array; nameTable: Uint8Array },
  { pages, nameBytes }: { pages: number; nameBytes: number },
): NameIndex {
  const segments = decodeSegments(sections.segments, pages)
  const blocks = segments.reduce((sum, { names }) => sum + Math.ceil(names / namesPerBlock), 0)
  mustEqual('wrong-length', 'name table', { expected: blocks * 8, found: sections.nameTable.length })
  const table = new Uint32Array(sections.nameTable.slice().buffer)
  const starts = new Float64Array(blocks + 1)
  const checksums = new Uint32Array(blocks)
  for (let block = 0; block < blocks; block++) {
    starts[block + 1] = (starts[block] as number) + (table[block * 2] as number)
    checksums[block] = table[block * 2 + 1] as number
  }
  mustEqual('wrong-length', 'name blocks', { expected: starts[blocks], found: nameBytes })
  return new NameIndex(segments, starts, checksums)
}

function decodeSegments(bytes: Uint8Array, pages: number): Segment[] {
  mustEqual('wrong-length', 'segments: rest of a division by 12', { expected: 0, found: bytes.length % 12 })
  const words = new Uint32Array(bytes.slice().buffer)
  const segments: Segment[] = []
  let block = 0
  for (let at = 0; at < words.length; at += 3) {
    const segment = { firstPage: words[at] ?? 0, firstBlock: words[at + 1] ?? 0, names: words[at + 2] ?? 0 }
    const where = `segment ${segments.length}`
    mustEqual('malformed', `${where}: first name block`, { expected: block, found: segment.firstBlock })
    checkFirstPage(segment, segments.at(-1), pages, where)
    segments.push(segment)
    block += Math.ceil(segment.names / namesPerBlock)
  }
  if (pages > 0 && segments.length === 0) {
    throw new NumberIndexError('malformed', 'segments', { expected: 'at least one', found: 'none' })
  }
  return segments
}

function checkFirstPage(
  { firstPage }: Segment,
  before: Segment | undefined,
  pages: number,
  where: string,
): void {
  const [lowest, highest] = before === undefined ? [0, 0] : [before.firstPage + 1, pages - 1]
  if (firstPage >= lowest && firstPage <= highest && firstPage < pages) return
  throw new NumberIndexError('malformed', `${where}: first page`, {
    expected: `${lowest} to ${highest}, below ${pages}`,
    found: firstPage,
  })
}
