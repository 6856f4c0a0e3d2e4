import { crc32 } from './crc32.ts'
import { NumberIndexError } from './errors.ts'
import { decodeHeader, headerBytes } from './header.ts'
import { inflate } from './inflate.ts'
import { pageBytes, pageWords } from './page.ts'
import type { NumberIndex } from './reader.ts'
import type { NamePlace, NumberEntry } from './record.ts'
import { pageOffset, Tables, tableRanges } from './tables.ts'

export interface HttpIndex extends NumberIndex {
  find(number: number): Promise<NumberEntry | undefined>
  nameAt(place: NamePlace): Promise<string>
}

/** As much of `fetch` as is needed. */
export type FetchRange = (
  url: string,
  init: { headers: { Range: string } },
) => Promise<{
  readonly status: number
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}>

/**
 * Opens a file behind a server that answers range requests, such as any static one. A look-up asks for one page, so the
 * server learns the neighbourhood of the number; it is not a private look-up.
 * @throws NumberIndexError `no-range` when the server does not answer with the bytes asked for
 */
export async function openHttp(url: string, { fetch }: { fetch: FetchRange }): Promise<HttpIndex> {
  const bytesAt = async (offset: number, length: number) => {
    if (length === 0) return { bytes: new Uint8Array(), total: 0 }
    const range = `bytes=${offset}-${offset + length - 1}`
    return partOf(await fetch(url, { headers: { Range: range } }), offset, length)
  }
  const head = await bytesAt(0, headerBytes)
  const header = decodeHeader(head.bytes, head.total, crc32)
  const sections = await Promise.all(
    tableRanges(header).map(
      async ([name, { offset, length }]) => [name, (await bytesAt(offset, length)).bytes] as const,
    ),
  )
  const tables = new Tables(header, new Map(sections), crc32)
  const find = async (number: number) => {
    const page = tables.pageOf(number)
    if (page < 0) return undefined
    const { bytes } = await bytesAt(pageOffset(page), pageBytes)
    // The checksum is seeded with the generation, so that a file exchanged under the address is noticed here.
    tables.checkPage(bytes, page)
    const words = new Uint32Array(pageWords + 1)
    new Uint8Array(words.buffer).set(bytes)
    return tables.findIn(words, 0, page, number)
  }
  const nameAt = async (place: NamePlace) => {
    const { offset, length } = tables.nameBlock(place)
    const { bytes } = await bytesAt(offset, length)
    tables.checkNameBlock(bytes, place.block)
    return tables.nameIn(await inflate(bytes), place)
  }
  return { header, notes: tables.notes, find, nameAt }
}

async function partOf(response: Awaited<ReturnType<FetchRange>>, offset: number, length: number) {
  const refuse = (expected: string, found: unknown) =>
    new NumberIndexError('no-range', 'response', { expected, found })
  if (response.status !== 206) throw refuse('status 206', response.status)
  const range = response.headers.get('content-range') ?? ''
  const [, from, to, total] = /^bytes (\d{1,16})-(\d{1,16})\/(\d{1,16})$/.exec(range) ?? []
  if (Number(from) !== offset) throw refuse(`bytes from ${offset}`, JSON.stringify(range))
  const bytes = new Uint8Array(await response.arrayBuffer())
  const given = Number(to) - offset + 1
  const wanted = Math.min(length, Number(total) - offset)
  if (bytes.length !== wanted || given !== wanted)
    throw refuse(`${wanted} bytes`, `${bytes.length} of ${given}`)
  return { bytes, total: Number(total) }
}
