import { once } from 'node:events'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { NumberIndexError } from '../errors.ts'
import type { Notes } from '../notes.ts'
import { type NumberFacts, unpackValue } from '../record.ts'
import { type Change, type PackedChange, packChange, removedFlag, valueMask } from './change.ts'
import { ChangeLog, recoverLog } from './change-log.ts'
import { type FileIndex, openFileIndex } from './file-index.ts'
import type { Manifest } from './manifest.ts'
import type { MergeOptions } from './merge.ts'
import { Overlay } from './overlay.ts'
import { currentOf, publishIndex, removeOrphans } from './publish.ts'
import { bytesOf } from './rows.ts'
import { startThread } from './threads.ts'

/** A directory of numbers in use: its current file, the changes since in memory and in a log, and the merging of both. */
export interface NumberDirectory {
  /** What was put right on opening, in words for a log. */
  readonly notices: readonly string[]
  /** Generation of the file in use, changes not yet in it, and the LSN of the last durable one. */
  status(): { generation: number; numbers: number; changes: number; lsn: number }
  notes(): Notes
  /** @throws NumberIndexError `bad-row` for what is no number */
  find(number: number): NumberFacts | undefined
  /** One more read than `find`, for those numbers that have a name. */
  nameOf(number: number): string | undefined
  /** @returns the LSN of the changes once they are on the disk; `find` knows them then */
  apply(changes: readonly Change[]): Promise<number>
  /** Writes a new file from the current one and all changes, in a thread of its own, and changes over to it. */
  merge(): Promise<Manifest>
  /** Changes over to a file that somebody else published; true if there was one. */
  refresh(): boolean
  close(): Promise<void>
}

const beside = availableParallelism() > 1
const logPattern = /^changes-(\d{16})\.log$/

/**
 * Opens a directory for look-ups and changes. One process at a time may do so.
 * @throws NumberIndexError when nothing is published there, or a file or log is damaged
 */
export async function openDirectory(path: string): Promise<NumberDirectory> {
  const notices = removeOrphans(path).map((name) => `removed the unfinished file ${name}`)
  const file = openFileIndex(currentOf(path).file)
  try {
    const recent = new Overlay()
    const recovered = recoverLogs(path, { baseLsn: file.header.baseLsn, recent, notices })
    const held = { recent }
    const apply = (changes: readonly PackedChange[]) => {
      for (const change of changes) held.recent.set(change)
    }
    const log = await ChangeLog.open(recovered.file, recovered.lsn, apply)
    return new OpenDirectory(path, notices, { file, held, log, apply })
  } catch (error) {
    file.close()
    throw error
  }
}

interface State {
  file: FileIndex
  /** The table that durable changes go into. */
  readonly held: { recent: Overlay }
  log: ChangeLog
  readonly apply: (changes: readonly PackedChange[]) => void
}

class OpenDirectory implements NumberDirectory {
  readonly notices: readonly string[]
  readonly #path: string
  readonly #state: State
  /** Changes on their way into a new file. */
  #merging: Overlay | undefined
  /** Settles when a change of logs is over: no batch may fall between two of them. */
  #rotation: Promise<unknown> = Promise.resolve()

  constructor(path: string, notices: readonly string[], state: State) {
    this.#path = path
    this.notices = notices
    this.#state = state
  }

  status() {
    const { file, held, log } = this.#state
    const changes = held.recent.size + (this.#merging?.size ?? 0)
    return { generation: file.header.generation, numbers: file.header.numbers, changes, lsn: log.lsn }
  }

  notes(): Notes {
    return this.#state.file.notes
  }

  find(number: number): NumberFacts | undefined {
    const word = this.#changeOf(number)?.get(number) ?? -1
    if (word < 0) return this.#state.file.find(number)
    return (word & removedFlag) !== 0 ? undefined : unpackValue(word & valueMask)
  }

  nameOf(number: number): string | undefined {
    const overlay = this.#changeOf(number)
    if (overlay !== undefined) {
      const name = overlay.nameOf(number)
      return name === undefined ? undefined : new TextDecoder().decode(bytesOf(name))
    }
    const place = this.#state.file.find(number)?.namePlace
    return place === undefined ? undefined : this.#state.file.nameAt(place)
  }

  #changeOf(number: number): Overlay | undefined {
    const { recent } = this.#state.held
    if (recent.get(number) >= 0) return recent
    return this.#merging !== undefined && this.#merging.get(number) >= 0 ? this.#merging : undefined
  }

  async apply(changes: readonly Change[]): Promise<number> {
    const packed = changes.map((change, place) => packChange(change, `change ${place + 1}`))
    await this.#rotation
    return this.#state.log.append(packed)
  }

  async merge(): Promise<Manifest> {
    if (this.#merging !== undefined) {
      throw new NumberIndexError('out-of-order', 'merge', {
        expected: 'one at a time',
        found: 'one under way',
      })
    }
    const merging = this.#state.held.recent
    this.#merging = merging
    try {
      const lsn = await this.#rotate()
      const base = currentOf(this.#path)
      const manifest = await publishIndex(this.#path, ({ file, generation }) =>
        mergeInThread({
          base: base.file,
          changes: merging.sorted(),
          file,
          generation,
          baseLsn: lsn,
          beside,
        }),
      )
      this.refresh()
      removeLogs(this.#path, lsn)
      return manifest
    } catch (error) {
      merging.absorb(this.#state.held.recent)
      this.#state.held.recent = merging
      throw error
    } finally {
      this.#merging = undefined
    }
  }

  /** Begins a new log and a new table. @returns the last LSN of the old ones */
  async #rotate(): Promise<number> {
    const turn = (async () => {
      await this.#state.log.close()
      const { lsn } = this.#state.log
      this.#state.held.recent = new Overlay()
      this.#state.log = await ChangeLog.open(logFile(this.#path, lsn + 1), lsn, this.#state.apply)
      return lsn
    })()
    this.#rotation = turn.catch(() => undefined)
    return turn
  }

  refresh(): boolean {
    const current = currentOf(this.#path)
    if (current.generation === this.#state.file.header.generation) return false
    const next = openFileIndex(current.file)
    // Look-ups do not wait for anything, so that none is under way in the old file.
    this.#state.file.close()
    this.#state.file = next
    return true
  }

  async close(): Promise<void> {
    await this.#rotation
    await this.#state.log.close()
    this.#state.file.close()
  }
}

async function mergeInThread(options: MergeOptions): Promise<Manifest> {
  const thread = startThread('merge-worker', options)
  try {
    const [manifest] = await once(thread, 'message')
    return manifest
  } finally {
    await thread.terminate()
  }
}

const logFile = (path: string, firstLsn: number) =>
  join(path, `changes-${String(firstLsn).padStart(16, '0')}.log`)

const logsIn = (path: string): number[] =>
  readdirSync(path)
    .flatMap((name) => logPattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)

/** Brings the changes since the file back into memory. @returns the log to go on with, and its last LSN */
function recoverLogs(path: string, into: { baseLsn: number; recent: Overlay; notices: string[] }) {
  const { baseLsn, recent, notices } = into
  let lsn = 0
  for (const first of logsIn(path)) {
    const file = logFile(path, first)
    checkSuccession({ file, first, lsn, baseLsn })
    const { lastLsn, torn } = recoverLog(file, (change, inBatch) => {
      if (inBatch > baseLsn) recent.set(change)
    })
    if (torn > 0) notices.push(`cut ${torn} bytes of an unfinished batch from the end of ${file}`)
    lsn = Math.max(lastLsn, first - 1)
  }
  removeLogs(path, Math.min(lsn, baseLsn))
  const last = logsIn(path).at(-1)
  if (last === undefined || lsn < baseLsn) return { file: logFile(path, baseLsn + 1), lsn: baseLsn }
  return { file: logFile(path, last), lsn }
}

function checkSuccession(log: { file: string; first: number; lsn: number; baseLsn: number }): void {
  const from = log.lsn === 0 ? log.baseLsn + 1 : log.lsn + 1
  if (log.lsn === 0 ? log.first <= from : log.first === from) return
  throw new NumberIndexError('malformed', `log ${log.file}`, {
    expected: `to begin at LSN ${from}`,
    found: log.first,
  })
}

/** Removes the logs that hold nothing above an LSN, but never the one in use. */
function removeLogs(path: string, lsn: number): void {
  const logs = logsIn(path)
  for (const [place, first] of logs.entries()) {
    const next = logs[place + 1]
    if (next !== undefined && next <= lsn + 1 && existsSync(logFile(path, first)))
      rmSync(logFile(path, first))
  }
}
