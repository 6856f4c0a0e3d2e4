import { decodeCodes, PageCodes } from './codes.ts'
import { type Crc32, crc32 as plainCrc32 } from './crc32.ts'
import { mustEqual, NumberIndexError } from './errors.ts'
import { checkSection, type Header, headerBytes, type SectionName, sectionOf } from './header.ts'
import { decodeNameIndex, decodeNames, type NameIndex } from './names.ts'
import { decodeNotes, type Notes } from './notes.ts'
import { type Hit, PageReader, pageBytes, pageChecksum } from './page.ts'
import { isNumber, type NamePlace, type NumberEntry, unpackValue } from './record.ts'
import { decodeTopIndex, type TopIndex } from './top-index.ts'

/** Sections that a reader keeps in memory; the name blocks stay where they are. */
const loadedSections: readonly SectionName[] = [
  'topIndex',
  'holes',
  'codes',
  'segments',
  'nameTable',
  'notes',
]

/** All of a file but its pages and names, and the answers that follow from it. Where bytes come from is the readers' affair. */
export class Tables {
  readonly header: Header
  readonly top: TopIndex
  readonly names: NameIndex
  readonly notes: Notes
  readonly pageReader: PageReader
  readonly #crc32: Crc32
  readonly #nameBlocksAt: number
  readonly #hit: Hit = { value: 0, reference: -1 }

  /** @param sections the bytes of `loadedSections`, as far as the file has them */
  constructor(header: Header, sections: ReadonlyMap<SectionName, Uint8Array>, crc32: Crc32 = plainCrc32) {
    if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) {
      throw new NumberIndexError('malformed', 'this machine', {
        expected: 'little-endian',
        found: 'big-endian',
      })
    }
    for (const [name, bytes] of sections) {
      const section = sectionOf(header, name)
      if (section !== undefined) checkSection(section, bytes, crc32)
    }
    const bytesOf = (name: SectionName) => sections.get(name) ?? new Uint8Array()
    const nameBlocks = sectionOf(header, 'nameBlocks')
    this.header = header
    this.top = decodeTopIndex(bytesOf('topIndex'), bytesOf('holes'), header.pages)
    this.names = decodeNameIndex(
      { segments: bytesOf('segments'), nameTable: bytesOf('nameTable') },
      { pages: header.pages, nameBytes: nameBlocks?.length ?? 0 },
    )
    this.notes = sections.has('notes') ? decodeNotes(bytesOf('notes')) : {}
    this.pageReader = new PageReader(new PageCodes(decodeCodes(bytesOf('codes'))))
    this.#crc32 = crc32
    this.#nameBlocksAt = nameBlocks?.offset ?? 0
  }

  /** The page to look into; -1 when the file cannot hold the number. @throws NumberIndexError `bad-row` */
  pageOf(number: number): number {
    if (!isNumber(number)) {
      throw new NumberIndexError('bad-row', 'number', {
        expected: 'an E.164 number as an integer',
        found: number,
      })
    }
    return this.top.pageOf(number)
  }

  /** Looks into a page that begins at word `base`. */
  findIn(words: Uint32Array, base: number, page: number, number: number): NumberEntry | undefined {
    const hit = this.#hit
    if (!this.pageReader.find(words, base, number, hit)) return undefined
    const facts = unpackValue(hit.value)
    return hit.reference < 0 ? facts : { ...facts, namePlace: this.names.placeOf(page, hit.reference) }
  }

  checkPage(bytes: Uint8Array, page: number): void {
    mustEqual('checksum', `page ${page}`, {
      expected: pageChecksum(new Uint32Array(bytes.buffer, bytes.byteOffset, 1), 0),
      found: this.#crc32(bytes.subarray(4, pageBytes), this.header.generation),
    })
  }

  /** Where a compressed name block lies in the file. */
  nameBlock({ block }: NamePlace): { offset: number; length: number } {
    const { from, to } = this.names.blockAt(block)
    return { offset: this.#nameBlocksAt + from, length: to - from }
  }

  checkNameBlock(compressed: Uint8Array, block: number): void {
    mustEqual('checksum', `name block ${block}`, {
      expected: this.names.blockAt(block).checksum,
      found: this.#crc32(compressed),
    })
  }

  nameIn(inflated: Uint8Array, { block, slot }: NamePlace): string {
    const names = decodeNames(inflated, this.names.blockAt(block).count, slot + 1)
    return new TextDecoder().decode(names.at(slot))
  }
}

export const pageOffset = (page: number): number => headerBytes + page * pageBytes

/** What reading the tables takes, step by step, so that it serves sources that wait and sources that do not. */
export function tableRanges(header: Header): [SectionName, { offset: number; length: number }][] {
  return loadedSections.flatMap((name) => {
    const section = sectionOf(header, name)
    return section === undefined ? [] : [[name, { offset: section.offset, length: section.length }] as const]
  }) as [SectionName, { offset: number; length: number }][]
}
