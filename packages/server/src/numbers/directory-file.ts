import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DirectoryState } from '@monban/api'
import { type NumberRecord, recordOf } from '@monban/engine/calls'
import { findSpelled } from '@monban/number-index'
import { currentOf, type FileIndex, openFileIndex } from '@monban/number-index/node'
import type { Logger } from '../logger.ts'
import { unusableNumbers } from './faults.ts'

/**
 * The directory of numbers, as far as there is one. It is read and never written: whoever maintains it may build and publish
 * while the service runs, and several services may share it. Changes count once they are merged into its file.
 */
export interface DirectoryFile extends Disposable {
  /** Tells the log what is in use, and from now on goes over to what is published, within a second. */
  watch(): void
  /** What the file says of a number, spelled by `spellNumber`. A file that cannot be read says nothing, and the answer says so. */
  search(number: string): Found
}

export interface Found {
  readonly state: DirectoryState
  readonly record?: NumberRecord
}

/** How often somebody may have published another file, in milliseconds. */
const pollInterval = 500

/** Opens the directory in `folder`; one that holds none counts as none. Throws {@link StartError} when it cannot be used. */
export function openDirectoryFile(folder: string, logger: Logger): DirectoryFile {
  const file = new WatchedDirectory(folder, logger)
  try {
    file.takeOver()
    return file
  } catch (error) {
    throw unusableNumbers(folder, error)
  }
}

class WatchedDirectory implements DirectoryFile {
  readonly #folder: string
  readonly #logger: Logger
  #index: FileIndex | undefined
  /** Names what is open: a directory that is made anew counts its files from 1 again. */
  #edition = ''
  #timer: NodeJS.Timeout | undefined
  /** What the log has been told of this file, once each. */
  readonly #told = new Set<string>()

  constructor(folder: string, logger: Logger) {
    this.#folder = folder
    this.#logger = logger
  }

  /** Opens what is published, if it is not open yet; true if so. What was open stays open if that cannot be used. */
  takeOver(): boolean {
    if (!this.#index && !existsSync(join(this.#folder, 'CURRENT'))) return false
    const { file } = currentOf(this.#folder)
    const edition = `${file} ${statSync(file).mtimeMs}`
    if (edition === this.#edition) return false
    const next = openFileIndex(file)
    // Look-ups do not wait for anything, so that none is under way in the old file.
    this.#index?.close()
    this.#index = next
    this.#edition = edition
    return true
  }

  watch(): void {
    this.#tellEdition()
    this.#timer = setInterval(() => this.#follow(), pollInterval).unref()
  }

  #follow(): void {
    try {
      if (this.takeOver()) this.#tellEdition()
    } catch (error) {
      this.#tellFault(error, 'the directory of numbers cannot be brought up to date')
    }
  }

  search(number: string): Found {
    if (!this.#index) return { state: 'absent' }
    try {
      const record = recordIn(this.#index, number)
      return { state: 'searched', ...(record && { record }) }
    } catch (error) {
      this.#tellFault(error, 'the directory of numbers cannot be read')
      return { state: 'unavailable' }
    }
  }

  #tellEdition(): void {
    this.#told.clear()
    if (!this.#index) {
      this.#logger.info('no directory of numbers: only the records that come with the program are known')
      return
    }
    const { generation, numbers } = this.#index.header
    this.#logger.info({ generation, numbers }, 'directory of numbers in use')
  }

  #tellFault(err: unknown, sentence: string): void {
    if (this.#told.has(sentence)) return
    this.#told.add(sentence)
    this.#logger.error({ err }, sentence)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
    this.#index?.close()
    this.#index = undefined
  }
}

function recordIn(index: FileIndex, number: string): NumberRecord | undefined {
  const entry = findSpelled(index, number)
  return entry && recordOf(number, entry)
}
