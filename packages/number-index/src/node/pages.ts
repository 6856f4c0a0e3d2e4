import { NumberIndexError } from '../errors.ts'
import { decodeNames, type NameList, namesPerBlock, type Segment } from '../names.ts'
import { newPageRows, type PageRows, pageBytes, pageWords } from '../page.ts'
import { pageOffset } from '../tables.ts'
import { type OpenFile, readNameBlock } from './file-index.ts'
import { readFully } from './files.ts'

/** Pages read at once by whoever goes through a whole file. */
const stride = 64

interface PageMemory {
  readonly words: Uint32Array
  readonly rows: PageRows
}

/** A file is gone through again and again, segment by segment, always in the same memory. */
const memoryOf = new WeakMap<OpenFile, PageMemory>()

function memoryFor(open: OpenFile): PageMemory {
  const memory = memoryOf.get(open) ?? {
    words: new Uint32Array(stride * pageWords + 1),
    rows: newPageRows(),
  }
  memoryOf.set(open, memory)
  return memory
}

/**
 * Reads pages one after the other: checksum, form, and order within the page are checked. The rows hold until the next page;
 * only one at a time may go through an opened file.
 */
export function* pagesFrom(
  open: OpenFile,
  from = 0,
  to = open.tables.header.pages,
): Generator<[number, PageRows]> {
  const { words, rows } = memoryFor(open)
  for (let first = from; first < to; first += stride) {
    const count = Math.min(stride, to - first)
    readFully(open.fd, new Uint8Array(words.buffer, 0, count * pageBytes), pageOffset(first))
    for (let place = 0; place < count; place++) {
      readPage(open, { words, base: place * pageWords, page: first + place }, rows)
      yield [first + place, rows]
    }
  }
}

function readPage(
  { tables }: OpenFile,
  at: { words: Uint32Array; base: number; page: number },
  rows: PageRows,
): void {
  const { words, base, page } = at
  const where = `page ${page}`
  tables.checkPage(new Uint8Array(words.buffer, base * 4, pageBytes), page)
  tables.pageReader.decode(words, base, where, rows)
  const { first, last } = tables.top.rangeOf(page)
  const found = `${rows.keys[0]} to ${rows.keys[rows.count - 1]}`
  if (found !== `${first} to ${last}`) {
    throw new NumberIndexError('malformed', where, { expected: `numbers from ${first} to ${last}`, found })
  }
  for (const hole of tables.top.holesOf(page)) checkHole(hole, rows, where)
}

/** A number in a hole would be listed and never found. */
function checkHole(hole: { after: number; before: number }, { keys, count }: PageRows, where: string): void {
  const after = keys.subarray(0, count).indexOf(hole.after)
  if (after >= 0 && keys[after + 1] === hole.before) return
  throw new NumberIndexError('malformed', where, {
    expected: `${hole.after} and ${hole.before} as neighbours, with a hole between them`,
    found: after < 0 ? 'neither' : `${hole.after} and ${keys[after + 1]}`,
  })
}

/** The pages of a segment: from its own first one to that of the next. */
export function pageRange({ tables }: OpenFile, place: number): [number, number] {
  const { segments } = tables.names
  return [segments[place]?.firstPage ?? 0, segments[place + 1]?.firstPage ?? tables.header.pages]
}

/** The names of a segment, block by block. */
export function* nameBlocksOf(open: OpenFile, { firstBlock, names }: Segment): Generator<NameList> {
  for (let done = 0, block = firstBlock; done < names; done += namesPerBlock, block++) {
    yield decodeNames(readNameBlock(open, block), Math.min(namesPerBlock, names - done))
  }
}
