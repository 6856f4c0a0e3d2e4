import { type FileHandle, open } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import { UsageError } from '../../failure.ts'

/** One part of an extract, inflated. */
export interface Blob {
  readonly type: string
  readonly bytes: Uint8Array
  /** Where it begins in the file, for errors. */
  readonly offset: number
  /** Bytes of the file that it took. */
  readonly length: number
}

/** Limits of the format, in bytes. */
const longestHeader = 64 << 10
const longestBlob = 32 << 20

/**
 * Reads the parts of an `.osm.pbf` one after the other, so that one of them is in memory at a time.
 * @throws UsageError for a file that ends too early or is none, saying what was expected and what was found
 */
export async function* blobsOf(path: string): AsyncGenerator<Blob> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    for (let offset = 0; offset < size; ) {
      const part = { file, path, size }
      const headerBytes = (await bytesAt(part, offset, 4)).readUInt32BE()
      within(path, offset, 'BlobHeader', headerBytes, longestHeader)
      const { type, dataBytes } = blobHeader(path, offset, await bytesAt(part, offset + 4, headerBytes))
      within(path, offset, 'Blob', dataBytes, longestBlob)
      const data = await bytesAt(part, offset + 4 + headerBytes, dataBytes)
      const length = 4 + headerBytes + dataBytes
      yield { type, bytes: contentOf(path, offset, data), offset, length }
      offset += length
    }
  } finally {
    await file.close()
  }
}

interface Part {
  readonly file: FileHandle
  readonly path: string
  readonly size: number
}

async function bytesAt({ file, path, size }: Part, offset: number, length: number): Promise<Buffer> {
  if (offset + length > size)
    throw unexpected(path, offset, `${length} bytes`, `${Math.max(0, size - offset)}`)
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, offset)
  if (bytesRead !== length) throw unexpected(path, offset, `${length} bytes`, `${bytesRead}`)
  return bytes
}

function within(path: string, offset: number, what: string, bytes: number, limit: number): void {
  if (bytes < 1 || bytes > limit) throw unexpected(path, offset, `${what}: 1 to ${limit} bytes`, `${bytes}`)
}

function blobHeader(path: string, offset: number, bytes: Uint8Array): { type: string; dataBytes: number } {
  const header = { type: '', dataBytes: 0 }
  readAll(path, offset, bytes, (reader) =>
    reader.readFields((tag) => {
      if (tag === 1) header.type = reader.readString()
      else if (tag === 3) header.dataBytes = reader.readVarint()
    }, undefined),
  )
  return header
}

function contentOf(path: string, offset: number, data: Uint8Array): Uint8Array {
  const blob: { raw?: Uint8Array; deflated?: Uint8Array; rawBytes: number } = { rawBytes: -1 }
  readAll(path, offset, data, (reader) =>
    reader.readFields((tag) => {
      if (tag === 1) blob.raw = reader.readBytes()
      else if (tag === 2) blob.rawBytes = reader.readVarint()
      else if (tag === 3) blob.deflated = reader.readBytes()
      else if (tag > 3 && tag < 8)
        throw unexpected(path, offset, 'zlib', ['lzma', 'bzip2', 'lz4', 'zstd'][tag - 4] ?? '')
    }, undefined),
  )
  if (blob.raw !== undefined) return blob.raw
  if (blob.deflated === undefined) throw unexpected(path, offset, 'raw or zlib data', 'neither')
  within(path, offset, 'raw_size', blob.rawBytes, longestBlob)
  return inflated(path, offset, blob.deflated, blob.rawBytes)
}

function inflated(path: string, offset: number, deflated: Uint8Array, rawBytes: number): Uint8Array {
  try {
    const bytes = inflateSync(deflated, { maxOutputLength: rawBytes })
    if (bytes.length === rawBytes) return bytes
    throw unexpected(path, offset, `${rawBytes} bytes`, `${bytes.length}`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unexpected(path, offset, `zlib data of ${rawBytes} bytes`, messageOf(error))
  }
}

/** Reads a message with `work`; whatever does not fit the format becomes an error in words. */
export function readAll(
  path: string,
  offset: number,
  bytes: Uint8Array,
  work: (reader: PbfReader) => unknown,
): void {
  const reader = new PbfReader(bytes)
  try {
    work(reader)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unexpected(path, offset, 'Protocol Buffers', messageOf(error))
  }
  if (reader.pos > reader.length)
    throw unexpected(path, offset, `${reader.length} bytes`, `a field up to ${reader.pos}`)
}

export function unexpected(path: string, offset: number, expected: string, found: string): UsageError {
  return new UsageError({
    ja: `${path}: OpenStreetMap の抽出（.osm.pbf）として読めません。位置 ${offset} に ${expected} が必要ですが、${found} でした。`,
    en: `${path}: not readable as an OpenStreetMap extract (.osm.pbf). At ${offset}: expected ${expected}, found ${found}.`,
  })
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
