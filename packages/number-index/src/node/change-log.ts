import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { mustEqual, NumberIndexError } from '../errors.ts'
import { setU64, u64 } from '../header.ts'
import { isNumber, longestName } from '../record.ts'
import { namedFlag, type PackedChange } from './change.ts'
import { readFully, syncDirectory } from './files.ts'
import { bytesOf } from './rows.ts'

const magic = Buffer.from('MONBANL1', 'latin1')
const marker = 0x4c42_434e
const headBytes = 28
const mostPayload = 16 << 20
const fixedBytes = 12
const windowBytes = 1 << 20

interface Batch {
  readonly lsn: number
  readonly count: number
  readonly payload: Buffer
  readonly end: number
}

/** What was found in a log. */
export interface Recovered {
  /** 0 when the log holds no batch. */
  readonly lastLsn: number
  /** Bytes behind the last whole batch, which an interrupted writer left. */
  readonly torn: number
}

interface Waiting {
  readonly changes: readonly PackedChange[]
  readonly bytes: number
  readonly resolve: (lsn: number) => void
  readonly reject: (error: unknown) => void
}

/** Appends changes durably. Whatever arrives while one write is under way shares the next one, and its sync. */
export class ChangeLog {
  readonly #handle: FileHandle
  readonly #onDurable: (changes: readonly PackedChange[], lsn: number) => void
  #lsn: number
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  #failure: unknown

  private constructor(
    handle: FileHandle,
    state: { lsn: number; onDurable: (changes: readonly PackedChange[], lsn: number) => void },
  ) {
    this.#handle = handle
    this.#lsn = state.lsn
    this.#onDurable = state.onDurable
  }

  /**
   * Opens a log for appending, a new one if there is none.
   * @param lsn of the last batch so far
   * @param onDurable called with each batch once it is on the disk, before those who wait for it go on
   */
  static async open(
    file: string,
    lsn: number,
    onDurable: (changes: readonly PackedChange[], lsn: number) => void,
  ): Promise<ChangeLog> {
    const handle = await open(file, 'a+')
    const { size } = await handle.stat()
    if (size < magic.length) {
      await handle.truncate(0)
      await handle.write(magic)
      await handle.sync()
      syncDirectory(dirname(file))
    }
    return new ChangeLog(handle, { lsn, onDurable })
  }

  get lsn(): number {
    return this.#lsn
  }

  /** @returns the LSN of the batch, once it is on the disk */
  append(changes: readonly PackedChange[]): Promise<number> {
    const bytes = changes.reduce((sum, change) => sum + sizeOf(change), 0)
    if (bytes > mostPayload) {
      const expected = `≤ ${mostPayload} bytes of changes at once`
      return Promise.reject(new NumberIndexError('bad-row', 'changes', { expected, found: bytes }))
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, bytes, resolve, reject })
      this.#writing ??= this.#writeAll()
    })
  }

  /** @throws what made the log fail, if it did: nobody may go on from an LSN that is in doubt */
  async close(): Promise<void> {
    await this.#writing
    await this.#handle.close()
    if (this.#failure !== undefined) throw this.#failure
  }

  async #writeAll(): Promise<void> {
    // Others of this turn of the event loop come along.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#nextBatch()
      try {
        await this.#write(batch)
      } catch (error) {
        // What of it reached the disk is unknown: nothing may follow it until the log is recovered.
        this.#failure ??= error
        for (const { reject } of batch) reject(error)
      }
    }
    this.#writing = undefined
  }

  #nextBatch(): Waiting[] {
    let count = 0
    for (let bytes = 0; count < this.#waiting.length; count++) {
      bytes += this.#waiting[count]?.bytes ?? 0
      if (bytes > mostPayload) break
    }
    return this.#waiting.splice(0, count)
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure
    const changes = batch.flatMap((waiting) => waiting.changes)
    const bytes = encodeBatch(changes, this.#lsn + 1)
    await this.#handle.writeFile(bytes)
    await this.#handle.datasync()
    this.#lsn++
    this.#onDurable(changes, this.#lsn)
    for (const { resolve } of batch) resolve(this.#lsn)
  }
}

const sizeOf = ({ name }: PackedChange): number => fixedBytes + (name === undefined ? 0 : 1 + name.length)

function encodeBatch(changes: readonly PackedChange[], lsn: number): Uint8Array {
  const length = changes.reduce((sum, change) => sum + sizeOf(change), 0)
  const bytes = new Uint8Array(headBytes + length)
  const view = new DataView(bytes.buffer)
  let at = headBytes
  for (const { key, word, name } of changes) {
    view.setFloat64(at, key, true)
    view.setUint32(at + 8, word, true)
    at += fixedBytes
    if (name === undefined) continue
    bytes[at] = name.length
    bytes.set(bytesOf(name), at + 1)
    at += 1 + name.length
  }
  view.setUint32(0, marker, true)
  view.setUint32(4, length, true)
  setU64(view, 8, lsn)
  view.setUint32(16, changes.length, true)
  view.setUint32(20, crc32(bytes.subarray(headBytes)), true)
  view.setUint32(24, crc32(bytes.subarray(0, 24)), true)
  return bytes
}

/**
 * Reads a log and cuts off what an interrupted writer left at its end.
 * @param visit called with every change and the LSN of its batch, in order
 * @throws NumberIndexError `malformed` when a damaged batch is followed by a whole one: acknowledged changes would be lost
 */
export function recoverLog(file: string, visit: (change: PackedChange, lsn: number) => void): Recovered {
  const log = new LogReader(file)
  try {
    if (log.size < magic.length) return { lastLsn: 0, torn: log.size }
    const found = log.at(0, magic.length)?.toString('latin1')
    mustEqual('not-an-index', 'log: magic', {
      expected: JSON.stringify('MONBANL1'),
      found: JSON.stringify(found),
    })
    let end = magic.length
    let lastLsn = 0
    for (let batch = batchAt(log, end); batch !== undefined; batch = batchAt(log, end)) {
      const { lsn } = batch
      if (lastLsn > 0) mustEqual('malformed', 'log: LSN', { expected: lastLsn + 1, found: lsn })
      visitChanges(batch, (change) => visit(change, lsn))
      lastLsn = lsn
      end = batch.end
    }
    refuseDamage(log, end)
    const torn = log.size - end
    if (torn > 0) cut(file, end)
    return { lastLsn, torn }
  } finally {
    log.close()
  }
}

/** Reads a log through a window, so that a long one takes no more memory than a short one. */
class LogReader {
  readonly size: number
  readonly #fd: number
  #start = 0
  #window = Buffer.alloc(0)

  constructor(file: string) {
    this.#fd = openSync(file, 'r')
    this.size = fstatSync(this.#fd).size
  }

  /** So many bytes from there; nothing if the log ends before. Holds until the next call. */
  at(offset: number, length: number): Buffer | undefined {
    if (offset + length > this.size) return undefined
    const from = offset - this.#start
    if (from >= 0 && from + length <= this.#window.length) return this.#window.subarray(from, from + length)
    this.#start = offset
    this.#window = Buffer.alloc(Math.min(this.size - offset, Math.max(length, windowBytes)))
    readFully(this.#fd, this.#window, offset)
    return this.#window.subarray(0, length)
  }

  close(): void {
    closeSync(this.#fd)
  }
}

function refuseDamage(log: LogReader, end: number): void {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(marker)
  // A copy: looking for batches moves the window.
  const rest = Buffer.from(log.at(end, log.size - end) ?? [])
  for (let at = rest.indexOf(mark, 1); at >= 0; at = rest.indexOf(mark, at + 1)) {
    const later = batchAt(log, end + at)
    if (later === undefined) continue
    throw new NumberIndexError('malformed', `log: byte ${end}`, {
      expected: 'a whole batch',
      found: `a damaged one, and the batch ${later.lsn} whole behind it`,
    })
  }
}

/** The batch that begins here; nothing unless it is whole. */
function batchAt(log: LogReader, at: number): Batch | undefined {
  const head = log.at(at, headBytes)
  if (head?.readUInt32LE(0) !== marker || head.readUInt32LE(24) !== crc32(head.subarray(0, 24)))
    return undefined
  const view = new DataView(head.buffer, head.byteOffset, headBytes)
  const batch = { lsn: u64(view, 8), count: view.getUint32(16, true) }
  const [length, checksum] = [view.getUint32(4, true), view.getUint32(20, true)]
  const payload = log.at(at + headBytes, length)
  if (payload === undefined || checksum !== crc32(payload)) return undefined
  return { ...batch, payload, end: at + headBytes + length }
}

function visitChanges({ payload, count }: Batch, visit: (change: PackedChange) => void): void {
  let [at, seen] = [0, 0]
  while (at + fixedBytes <= payload.length) {
    const key = payload.readDoubleLE(at)
    const word = payload.readUInt32LE(at + 8)
    at += fixedBytes
    const length = word & namedFlag ? (payload[at] ?? 0) : 0
    const name = length > 0 ? payload.toString('latin1', at + 1, at + 1 + length) : undefined
    if (length > 0) at += 1 + length
    if (!isNumber(key) || length > longestName || at > payload.length) break
    visit({ key, word, name })
    seen++
  }
  if (seen !== count || at !== payload.length) {
    const found = `${seen} in ${at} of ${payload.length} bytes`
    throw new NumberIndexError('malformed', 'log: batch', { expected: `${count} changes`, found })
  }
}

function cut(file: string, end: number): void {
  const fd = openSync(file, 'r+')
  try {
    ftruncateSync(fd, end)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
