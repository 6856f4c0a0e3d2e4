import { decodeNames, NameList, namesPerBlock, type Segment } from '../names.ts'
import { removedFlag, type SortedChanges, valueMask } from './change.ts'
import { KeyBound } from './entropy.ts'
import { type OpenFile, packedNameBlock, readNameBlock } from './file-index.ts'
import { nameBlocksOf, pageRange, pagesFrom } from './pages.ts'
import { bytesOf, type Rows } from './rows.ts'
import { type EncodedSegment, packNames, type SegmentEncoder } from './segment.ts'
import { encodeParts, type FinishedJob, mostSegmentRows } from './segment-jobs.ts'

/** A segment of the old file and the changes of its numbers, and of those up to the next one. */
export interface MergeJob {
  readonly segment: number
  readonly changes: SortedChanges
}

/** Rows after the changes: a name is a place in the old list, or behind its end one of `added`. */
interface MergedRows {
  readonly count: number
  readonly keys: Float64Array
  readonly values: Uint32Array
  readonly references: Int32Array
  /** Byte strings. */
  readonly added: readonly string[]
  /** Places of the old list that a row had and has no more; others may still have them. */
  readonly left: ReadonlySet<number>
}

/** Above this share of names that nobody has any more, the list is written anew. */
const mostUnused = 0.25

const noSegment: Segment = { firstPage: 0, firstBlock: 0, names: 0 }

/** Brings changes into a segment. What it keeps of its names stays as it is compressed. */
export function mergeSegment(
  open: OpenFile,
  { segment, changes }: MergeJob,
  encoder: SegmentEncoder,
): FinishedJob {
  const old = open.tables.names.segments[segment] ?? noSegment
  const rows = withChanges(open, segment, old.names, changes)
  const unused = unusedNames(rows, old.names)
  const bound = new KeyBound()
  bound.add(rows.keys, rows.count)
  const anew = rows.count > mostSegmentRows || unused.count > mostUnused * old.names
  const segments = anew
    ? encodeParts(withNames(open, old, rows), encoder)
    : [withOldNames(open, old, { rows, gone: unused.gone }, encoder)]
  return {
    segments: segments.filter(({ numbers }) => numbers > 0),
    keyBits: bound.finish(),
    rows: rows.count,
  }
}

function withChanges(open: OpenFile, segment: number, names: number, changes: SortedChanges): MergedRows {
  const old = open.tables.names.segments.length > 0 ? pageRange(open, segment) : ([0, 0] as const)
  const merging = new Merging(names, changes)
  for (const [, rows] of pagesFrom(open, ...old)) merging.take(rows)
  return merging.finish()
}

/** Where the rows of one segment come together; used again for the next one on this thread. */
let room = {
  keys: new Float64Array(mostSegmentRows),
  values: new Uint32Array(mostSegmentRows),
  references: new Int32Array(mostSegmentRows),
}

/** Takes old rows and changes in turn. */
class Merging {
  readonly #changes: SortedChanges
  readonly #names: number
  readonly #added = new Map<string, number>()
  readonly #left = new Set<number>()
  #next = 0
  #count = 0

  constructor(names: number, changes: SortedChanges) {
    this.#names = names
    this.#changes = changes
  }

  take(rows: { count: number; keys: Float64Array; values: Uint32Array; references: Int32Array }): void {
    this.#makeRoom(rows.count + this.#changes.keys.length)
    let from = 0
    while (from < rows.count) {
      const key = this.#changes.keys[this.#next] ?? Number.POSITIVE_INFINITY
      const to = firstFrom(rows.keys, from, rows.count, key)
      this.#copy(rows, from, to)
      from = to
      if (to === rows.count) break
      if (rows.keys[to] === key) {
        const reference = rows.references[to] as number
        if (reference >= 0) this.#left.add(reference)
        from++
      }
      this.#change()
    }
  }

  /** Old rows up to the next change, all at once. */
  #copy(
    rows: { keys: Float64Array; values: Uint32Array; references: Int32Array },
    from: number,
    to: number,
  ): void {
    room.keys.set(rows.keys.subarray(from, to), this.#count)
    room.values.set(rows.values.subarray(from, to), this.#count)
    room.references.set(rows.references.subarray(from, to), this.#count)
    this.#count += to - from
  }

  #change(): void {
    const { keys, words, names } = this.#changes
    const place = this.#next++
    const word = words[place] as number
    if ((word & removedFlag) !== 0) return
    const key = keys[place] as number
    room.keys[this.#count] = key
    room.values[this.#count] = word & valueMask
    room.references[this.#count++] = this.#referenceOf(names.get(key))
  }

  #referenceOf(name: string | undefined): number {
    if (name === undefined) return -1
    const reference = this.#added.get(name) ?? this.#names + this.#added.size
    this.#added.set(name, reference)
    return reference
  }

  #makeRoom(more: number): void {
    if (this.#count + more <= room.keys.length) return
    const size = Math.max(this.#count + more, Math.ceil(room.keys.length * 1.5))
    room = {
      keys: grown(new Float64Array(size), room.keys),
      values: grown(new Uint32Array(size), room.values),
      references: grown(new Int32Array(size), room.references),
    }
  }

  finish(): MergedRows {
    this.#makeRoom(this.#changes.keys.length)
    while (this.#next < this.#changes.keys.length) this.#change()
    return {
      count: this.#count,
      keys: room.keys,
      values: room.values,
      references: room.references,
      added: [...this.#added.keys()],
      left: this.#left,
    }
  }
}

function grown<T extends Float64Array | Uint32Array | Int32Array>(into: T, from: T): T {
  into.set(from)
  return into
}

/** Place of the first key within `from … to` that is not below another. */
function firstFrom(keys: Float64Array, from: number, to: number, key: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** How many names of the old list nobody has, and which of them somebody had until now. */
function unusedNames({ count, references, left }: MergedRows, names: number) {
  if (left.size === 0) return { count: 0, gone: [] }
  const used = new Uint8Array(names)
  for (let row = 0; row < count; row++) {
    const reference = references[row] as number
    if (reference >= 0 && reference < names) used[reference] = 1
  }
  const usedNames = used.reduce((sum, one) => sum + one, 0)
  return { count: names - usedNames, gone: [...left].filter((place) => used[place] === 0) }
}

/** The rows with all their names at hand, to be written as if they were new. */
function withNames(
  open: OpenFile,
  old: Segment,
  { count, keys, values, references, added }: MergedRows,
): Rows {
  const names = new NameList()
  for (const block of nameBlocksOf(open, old)) {
    for (let place = 0; place < block.count; place++) names.push(block.at(place))
  }
  for (const name of added) names.push(bytesOf(name))
  return { count, keys, values, nameAt: references, names }
}

function withOldNames(
  open: OpenFile,
  old: Segment,
  { rows, gone }: { rows: MergedRows; gone: readonly number[] },
  encoder: SegmentEncoder,
): EncodedSegment {
  const list = new OldNames(open, old, { removed: gone, added: rows.added })
  const { references, count } = rows
  const named = references.subarray(0, count).reduce((sum, reference) => sum + (reference >= 0 ? 1 : 0), 0)
  return { ...encoder.encodePages(rows, list.count), named, names: list.count, nameBlocks: list.blocks() }
}

const nobody = new TextEncoder().encode('-')

/** The blocks of a list of names; those that change are unpacked, the others stay as they are. */
class OldNames {
  readonly #open: OpenFile
  readonly #old: Segment
  readonly #removed = new Map<number, Set<number>>()
  readonly #added: readonly string[]

  /** @param removed places of names that nobody has any more @param added byte strings, for the end of the list */
  constructor(
    open: OpenFile,
    old: Segment,
    { removed, added }: { removed: readonly number[]; added: readonly string[] },
  ) {
    this.#open = open
    this.#old = old
    this.#added = added
    for (const place of removed) {
      const block = Math.floor(place / namesPerBlock)
      const slots = this.#removed.get(block) ?? new Set()
      this.#removed.set(block, slots.add(place % namesPerBlock))
    }
  }

  get count(): number {
    return this.#old.names + this.#added.length
  }

  blocks(): Uint8Array[] {
    return Array.from({ length: Math.ceil(this.count / namesPerBlock) }, (_, block) => {
      const full = (block + 1) * namesPerBlock <= this.#old.names || this.#added.length === 0
      if (full && !this.#removed.has(block)) return packedNameBlock(this.#open, this.#old.firstBlock + block)
      return packNames(this.#changed(block))
    })
  }

  #changed(block: number): NameList {
    const names = new NameList()
    const kept = Math.max(0, Math.min(namesPerBlock, this.#old.names - block * namesPerBlock))
    if (kept > 0)
      this.#copy(decodeNames(readNameBlock(this.#open, this.#old.firstBlock + block), kept), block, names)
    const from = Math.max(0, block * namesPerBlock - this.#old.names)
    for (const name of this.#added.slice(from, from + namesPerBlock - kept)) names.push(bytesOf(name))
    return names
  }

  /** The name before takes the place of a removed one, so that those behind it keep theirs. */
  #copy(old: NameList, block: number, names: NameList): void {
    const removed = this.#removed.get(block)
    for (let slot = 0; slot < old.count; slot++) {
      if (removed?.has(slot) !== true) names.push(old.bytes, old.startOf(slot), old.lengthOf(slot))
      else names.push(slot === 0 ? nobody : names.at(slot - 1))
    }
  }
}
