import type { PbfReader } from 'pbf'
import { type Blob, readAll, unexpected } from './blobs.ts'
import { StringTable } from './string-table.ts'

/** A node, way or relation that has one of the tags asked for. */
export interface TaggedObject {
  /** Such as `node 12`. */
  readonly id: string
  /** Those of its tags whose keys are wanted. */
  readonly tags: Readonly<Record<string, string>>
}

export interface WantedTags {
  /** An object without any of these is passed over. */
  readonly required: ReadonlySet<string>
  /** All keys to read, those included. */
  readonly keys: ReadonlySet<string>
}

/** Finds the objects of one block that have a required tag. */
export function taggedObjects(path: string, blob: Blob, wanted: WantedTags): TaggedObject[] {
  const block = new Block(path, blob, wanted)
  readAll(path, blob.offset, blob.bytes, (reader) =>
    reader.readFields((tag) => {
      if (tag === 1) block.readStrings(reader)
      else if (tag === 2) block.groups.push(reader.pos)
    }, undefined),
  )
  // The table of strings may stand behind the groups, and most blocks have no required key in theirs.
  if (block.hasRequired()) readAll(path, blob.offset, blob.bytes, (reader) => block.readGroups(reader))
  return block.found
}

class Block {
  readonly groups: number[] = []
  readonly found: TaggedObject[] = []
  readonly #path: string
  readonly #blob: Blob
  readonly #wanted: WantedTags
  #strings: StringTable

  constructor(path: string, blob: Blob, wanted: WantedTags) {
    this.#path = path
    this.#blob = blob
    this.#wanted = wanted
    this.#strings = new StringTable(blob.bytes, wanted.keys)
  }

  readStrings(reader: PbfReader): void {
    reader.readMessage((tag) => {
      if (tag !== 1) return
      const end = reader.readVarint() + reader.pos
      if (!this.#strings.add(reader.pos, end)) {
        throw unexpected(this.#path, this.#blob.offset, 'fewer strings in a block', 'too many')
      }
      reader.pos = end
    }, undefined)
  }

  hasRequired(): boolean {
    return [...this.#strings.keys.values()].some((key) => this.#wanted.required.has(key))
  }

  readGroups(reader: PbfReader): void {
    for (const start of this.groups) {
      reader.pos = start
      reader.type = 2
      reader.readMessage((tag) => {
        if (tag === 1) this.#readObject(reader, 'node', true)
        else if (tag === 2) this.#readDense(reader)
        else if (tag === 3) this.#readObject(reader, 'way', false)
        else if (tag === 4) this.#readObject(reader, 'relation', false)
      }, undefined)
    }
  }

  /** A node, way or relation: its id is in field 1, its keys and values are in fields 2 and 3. */
  #readObject(reader: PbfReader, type: string, zigzag: boolean): void {
    let id = 0
    const keys: number[] = []
    const values: number[] = []
    reader.readMessage((tag) => {
      if (tag === 1) id = zigzag ? reader.readSVarint() : reader.readVarint(true)
      else if (tag === 2) reader.readPackedVarint(keys)
      else if (tag === 3) reader.readPackedVarint(values)
    }, undefined)
    if (keys.length !== values.length) {
      throw unexpected(this.#path, this.#blob.offset, `${keys.length} values`, `${values.length}`)
    }
    this.#keep(`${type} ${id}`, keys, values)
  }

  /** Many nodes: differences of their ids in field 1, and in field 10 keys and values in turn, a 0 behind each node. */
  #readDense(reader: PbfReader): void {
    const end = reader.readVarint() + reader.pos
    let ids = -1
    let tags = -1
    reader.readFields(
      (tag) => {
        if (tag === 1) ids = reader.pos
        else if (tag === 10) tags = reader.pos
      },
      undefined,
      end,
    )
    if (ids >= 0 && tags >= 0) this.#readDenseTags(reader, ids, tags)
    reader.pos = end
  }

  #readDenseTags(reader: PbfReader, idsAt: number, tagsAt: number): void {
    reader.pos = tagsAt
    const tagsEnd = reader.readVarint() + reader.pos
    const ids = denseIds(reader, idsAt)
    let keys: number[] = []
    let values: number[] = []
    while (reader.pos < tagsEnd) {
      const key = reader.readVarint()
      if (key !== 0) {
        keys.push(key)
        values.push(reader.readVarint())
        continue
      }
      const at = reader.pos
      const id = ids.next().value
      reader.pos = at
      if (keys.length > 0) this.#keep(`node ${id}`, keys, values)
      keys = []
      values = []
    }
  }

  #keep(id: string, keys: readonly number[], values: readonly number[]): void {
    const known = this.#strings.keys
    if (!keys.some((key) => this.#wanted.required.has(known.get(key) ?? ''))) return
    const tags: Record<string, string> = {}
    for (const [place, key] of keys.entries()) {
      const name = known.get(key)
      if (name !== undefined) tags[name] = this.#text(values[place] ?? 0)
    }
    this.found.push({ id, tags })
  }

  #text(place: number): string {
    const text = this.#strings.text(place)
    if (text !== undefined) return text
    throw unexpected(this.#path, this.#blob.offset, `a string below ${this.#strings.count}`, `${place}`)
  }
}

/** Moves the reader; whoever asks for the next one puts it back. */
function* denseIds(reader: PbfReader, start: number): Generator<number, number> {
  reader.pos = start
  const end = reader.readVarint() + reader.pos
  let at = reader.pos
  let id = 0
  while (at < end) {
    reader.pos = at
    id += reader.readSVarint()
    at = reader.pos
    yield id
  }
  return id
}
