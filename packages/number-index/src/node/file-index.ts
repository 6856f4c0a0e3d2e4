import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import { NumberIndexError } from '../errors.ts'
import { decodeHeader, headerBytes } from '../header.ts'
import { mostBlockBytes } from '../names.ts'
import { pageBytes, pageWords } from '../page.ts'
import type { NumberIndex } from '../reader.ts'
import type { NamePlace, NumberEntry } from '../record.ts'
import { pageOffset, Tables, tableRanges } from '../tables.ts'
import { readFully } from './files.ts'

export interface FileIndex extends NumberIndex {
  find(number: number): NumberEntry | undefined
  nameAt(place: NamePlace): string
  close(): void
}

export interface OpenFile {
  readonly fd: number
  readonly tables: Tables
}

/** Opens a file and reads its tables. @throws NumberIndexError when it is not whole; the file is closed again then */
export function openTables(file: string): OpenFile {
  const fd = openSync(file, 'r')
  try {
    const { size } = fstatSync(fd)
    const bytesAt = (offset: number, length: number) => {
      const bytes = new Uint8Array(length)
      readFully(fd, bytes, offset)
      return bytes
    }
    const header = decodeHeader(bytesAt(0, Math.min(size, headerBytes)), size, crc32)
    const sections = tableRanges(header).map(
      ([name, { offset, length }]) => [name, bytesAt(offset, length)] as const,
    )
    return { fd, tables: new Tables(header, new Map(sections), crc32) }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

/**
 * Opens a file for look-ups: 16 bytes per page stay in memory, a look-up reads one page of 4 KiB, and none for a number
 * between pages. The system's page cache is the cache. Checksums of pages are checked by `verifyIndex`, not here.
 */
export function openFileIndex(file: string): FileIndex {
  const { fd, tables } = openTables(file)
  const words = new Uint32Array(pageWords + 1)
  const bytes = new Uint8Array(words.buffer, 0, pageBytes)
  let loaded = -1
  const find = (number: number) => {
    const page = tables.pageOf(number)
    if (page < 0) return undefined
    if (page !== loaded) {
      loaded = -1
      const got = readSync(fd, bytes, 0, pageBytes, pageOffset(page))
      if (got !== pageBytes) {
        throw new NumberIndexError('wrong-length', `page ${page}`, { expected: pageBytes, found: got })
      }
      loaded = page
    }
    return tables.findIn(words, 0, page, number)
  }
  const nameAt = (place: NamePlace) => tables.nameIn(readNameBlock({ fd, tables }, place.block), place)
  return { header: tables.header, notes: tables.notes, find, nameAt, close: () => closeSync(fd) }
}

/** Reads and checks one block of names, as it is compressed. */
export function packedNameBlock({ fd, tables }: OpenFile, block: number): Uint8Array {
  const { offset, length } = tables.nameBlock({ block, slot: 0 })
  const compressed = new Uint8Array(length)
  readFully(fd, compressed, offset)
  tables.checkNameBlock(compressed, block)
  return compressed
}

/** Reads, checks and inflates one block of names. */
export function readNameBlock(open: OpenFile, block: number): Uint8Array {
  const compressed = packedNameBlock(open, block)
  try {
    return inflateRawSync(compressed, { maxOutputLength: mostBlockBytes })
  } catch (error) {
    throw new NumberIndexError('malformed', `name block ${block}`, {
      expected: `raw DEFLATE of ≤ ${mostBlockBytes} bytes`,
      found: String(error),
    })
  }
}
