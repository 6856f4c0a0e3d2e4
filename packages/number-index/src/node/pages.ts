import { NumberIndexError } from '../errors.ts'
import { decodeNames, namesPerBlock, type Segment } from '../names.ts'
import { newPageRows, type PageRows, pageBytes, pageWords } from '../page.ts'
import { pageOffset } from '../tables.ts'
import { type OpenFile, readNameBlock } from './file-index.ts'
import { readFully } from './files.ts'

/** Pages read at once by whoever goes through a whole file. */
const stride = 256

/** Reads pages one after the other: checksum, form, and order within the page are checked. The rows are reused. */
export function* pagesFrom(
  open: OpenFile,
  from = 0,
  to = open.tables.header.pages,
): Generator<[number, PageRows]> {
  const words = new Uint32Array(stride * pageWords + 1)
  const rows = newPageRows()
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
}

/** The pages of a segment: from its own first one to that of the next. */
export function pageRange({ tables }: OpenFile, place: number): [number, number] {
  const { segments } = tables.names
  return [segments[place]?.firstPage ?? 0, segments[place + 1]?.firstPage ?? tables.header.pages]
}

/** All names of a segment, as byte strings in their order. @throws NumberIndexError unless they ascend */
export function namesOf(open: OpenFile, { firstBlock, names }: Segment): string[] {
  const all: string[] = []
  for (let block = firstBlock; all.length < names; block++) {
    const count = Math.min(namesPerBlock, names - all.length)
    for (const name of decodeNames(readNameBlock(open, block), count)) {
      const text = Buffer.from(name).toString('latin1')
      if (all.length > 0 && text <= (all.at(-1) ?? '')) {
        throw new NumberIndexError('out-of-order', `name block ${block}`, {
          expected: `a name after ${JSON.stringify(all.at(-1))}`,
          found: JSON.stringify(text),
        })
      }
      all.push(text)
    }
  }
  return all
}
