import type { Crc32 } from './crc32.ts'
import { mustEqual, NumberIndexError } from './errors.ts'
import { groupSize, pageBytes } from './page.ts'

export const headerBytes = 4096
export const majorVersion = 1
export const minorVersion = 0
const magic = 'MONBANNI'
const tableAt = 64
const rowBytes = 32
const mostSections = 64
const checksumAt = headerBytes - 4

export const sectionTypes = {
  topIndex: 1,
  codes: 2,
  segments: 3,
  nameTable: 4,
  nameBlocks: 5,
  notes: 6,
  holes: 7,
} as const
export type SectionName = keyof typeof sectionTypes
const required: readonly SectionName[] = ['topIndex', 'codes', 'segments', 'nameTable', 'nameBlocks']

export interface Section {
  readonly type: number
  readonly checksum: number
  readonly offset: number
  readonly length: number
}

export interface Header {
  readonly major: number
  readonly minor: number
  readonly generation: number
  /** The last change of the log that is in the file; 0 if none. */
  readonly baseLsn: number
  readonly numbers: number
  readonly fileLength: number
  readonly pages: number
  readonly sections: readonly Section[]
}

export function encodeHeader(header: Omit<Header, 'major' | 'minor'>, crc32: Crc32): Uint8Array {
  const bytes = new Uint8Array(headerBytes)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  view.setUint16(8, majorVersion, true)
  view.setUint16(10, minorVersion, true)
  view.setUint32(12, header.generation, true)
  setU64(view, 16, header.baseLsn)
  setU64(view, 24, header.numbers)
  setU64(view, 32, header.fileLength)
  view.setUint32(40, pageBytes, true)
  view.setUint32(44, groupSize, true)
  view.setUint32(48, header.pages, true)
  view.setUint32(52, header.sections.length, true)
  setU64(view, 56, headerBytes)
  for (const [place, section] of header.sections.entries()) {
    const at = tableAt + place * rowBytes
    view.setUint32(at, section.type, true)
    view.setUint32(at + 4, section.checksum, true)
    setU64(view, at + 8, section.offset)
    setU64(view, at + 16, section.length)
  }
  view.setUint32(checksumAt, crc32(bytes.subarray(0, checksumAt)), true)
  return bytes
}

/**
 * Reads a header and holds it against the length of the file.
 * @throws NumberIndexError `not-an-index`, `unknown-version`, `checksum`, `wrong-length` or `malformed`
 */
export function decodeHeader(bytes: Uint8Array, fileLength: number, crc32: Crc32): Header {
  if (bytes.length < headerBytes) {
    throw new NumberIndexError('wrong-length', 'file', {
      expected: `≥ ${headerBytes} bytes`,
      found: bytes.length,
    })
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes)
  const found = String.fromCharCode(...bytes.subarray(0, magic.length))
  mustEqual('not-an-index', 'header: magic', { expected: quoted(magic), found: quoted(found) })
  // The version comes before the checksum: a later major version may keep its checksum elsewhere.
  mustEqual('unknown-version', 'header: major version', {
    expected: majorVersion,
    found: view.getUint16(8, true),
  })
  mustEqual('checksum', 'header', {
    expected: view.getUint32(checksumAt, true),
    found: crc32(bytes.subarray(0, checksumAt)),
  })
  const header: Header = {
    major: majorVersion,
    minor: view.getUint16(10, true),
    generation: view.getUint32(12, true),
    baseLsn: u64(view, 16),
    numbers: u64(view, 24),
    fileLength: u64(view, 32),
    pages: view.getUint32(48, true),
    sections: sectionTable(view),
  }
  checkFixed(view)
  mustEqual('wrong-length', 'file', { expected: header.fileLength, found: fileLength })
  checkSections(header)
  return header
}

const quoted = (text: string) => JSON.stringify(text)

function sectionTable(view: DataView): Section[] {
  const count = view.getUint32(52, true)
  if (count > mostSections) {
    throw new NumberIndexError('malformed', 'header: sections', {
      expected: `≤ ${mostSections}`,
      found: count,
    })
  }
  return Array.from({ length: count }, (_, place) => {
    const at = tableAt + place * rowBytes
    return {
      type: view.getUint32(at, true),
      checksum: view.getUint32(at + 4, true),
      offset: u64(view, at + 8),
      length: u64(view, at + 16),
    }
  })
}

function checkFixed(view: DataView): void {
  mustEqual('malformed', 'header: page size', { expected: pageBytes, found: view.getUint32(40, true) })
  mustEqual('malformed', 'header: group size', { expected: groupSize, found: view.getUint32(44, true) })
  mustEqual('malformed', 'header: pages offset', { expected: headerBytes, found: u64(view, 56) })
}

function checkSections({ sections, pages, fileLength }: Header): void {
  const from = headerBytes + pages * pageBytes
  const seen = new Set<number>()
  for (const { type, offset, length } of sections) {
    const where = `header: section ${type}`
    mustEqual('malformed', where, {
      expected: 'one of its type',
      found: seen.has(type) ? 'two' : 'one of its type',
    })
    seen.add(type)
    if (offset < from || offset + length > fileLength) {
      throw new NumberIndexError('malformed', where, {
        expected: `bytes within ${from} to ${fileLength}`,
        found: `${offset} to ${offset + length}`,
      })
    }
  }
  for (const name of required) {
    if (!seen.has(sectionTypes[name])) {
      throw new NumberIndexError('malformed', 'header: sections', {
        expected: `section ${name}`,
        found: 'none',
      })
    }
  }
}

export const sectionOf = ({ sections }: Header, name: SectionName): Section | undefined =>
  sections.find(({ type }) => type === sectionTypes[name])

export function checkSection(section: Section, bytes: Uint8Array, crc32: Crc32): void {
  const where = `section ${section.type}`
  mustEqual('wrong-length', where, { expected: section.length, found: bytes.length })
  mustEqual('checksum', where, { expected: section.checksum, found: crc32(bytes) })
}

const high = 0x1_0000_0000

export function setU64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value % high, true)
  view.setUint32(at + 4, Math.floor(value / high), true)
}

/** Above 2⁵³ the result is rounded; no length or count that passes the other checks is so large. */
export const u64 = (view: DataView, at: number): number =>
  view.getUint32(at + 4, true) * high + view.getUint32(at, true)
