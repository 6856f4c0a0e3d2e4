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

/** Front-codes names that are sorted by their bytes. */
export function encodeNames(names: readonly Uint8Array[]): Uint8Array {
  const shared = names.map((name, place) => sharedLength(names[place - 1], name))
  const rest = names.map((name, place) => name.subarray(shared[place]))
  const bytes = new Uint8Array(rest.reduce((sum, tail) => sum + tail.length, names.length * 2))
  bytes.set(shared)
  bytes.set(
    rest.map((tail) => tail.length),
    names.length,
  )
  let at = names.length * 2
  for (const tail of rest) {
    bytes.set(tail, at)
    at += tail.length
  }
  return bytes
}

function sharedLength(before: Uint8Array | undefined, name: Uint8Array): number {
  let length = 0
  while (before !== undefined && length < before.length && before[length] === name[length]) length++
  return Math.min(length, name.length)
}

/**
 * Reads the first `upTo` names of an inflated block of `count` names.
 * @throws NumberIndexError `malformed`
 */
export function decodeNames(bytes: Uint8Array, count: number, upTo = count): Uint8Array[] {
  const size = bytes.subarray(count, count * 2).reduce((sum, length) => sum + length, count * 2)
  mustEqual('malformed', 'name block: length', { expected: size, found: bytes.length })
  const names: Uint8Array[] = []
  let at = count * 2
  for (let place = 0; place < upTo; place++) {
    const [shared, length] = [bytes[place] ?? 0, bytes[count + place] ?? 0]
    const before = names[place - 1] ?? new Uint8Array()
    if (shared > before.length || shared + length < 1 || shared + length > longestName) {
      throw new NumberIndexError('malformed', `name block: name ${place}`, {
        expected: `1 to ${longestName} bytes, up to ${before.length} of them shared`,
        found: `${shared} shared and ${length} more`,
      })
    }
    const name = new Uint8Array(shared + length)
    name.set(before.subarray(0, shared))
    name.set(bytes.subarray(at, at + length), shared)
    names.push(name)
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

/** @param blocks compressed length and checksum of each block */
export const encodeNameTable = (blocks: readonly { length: number; checksum: number }[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(blocks.flatMap(({ length, checksum }) => [length, checksum])).buffer)

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
  for (let block = 0; block < blocks; block++)
    starts[block + 1] = (starts[block] ?? 0) + (table[block * 2] ?? 0)
  mustEqual('wrong-length', 'name blocks', { expected: starts[blocks], found: nameBytes })
  return new NameIndex(
    segments,
    starts,
    table.filter((_, place) => place % 2 === 1),
  )
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
