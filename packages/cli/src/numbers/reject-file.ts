import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Lang } from '@monban/engine'
import { csvLine } from './csv/csv-line.ts'
import type { Reject } from './row-fault.ts'

/** Characters of a row that are kept. */
const longestText = 300
const flushAt = 1 << 16

/** The rows that could not be taken, as CSV with the columns file, line, column, problem and text. Without any there is no file. */
export class RejectFile {
  readonly path: string
  readonly #lang: Lang
  #fd: number | undefined
  #pending = ''
  rows = 0

  constructor(path: string, lang: Lang) {
    this.path = path
    this.#lang = lang
    rmSync(path, { force: true })
  }

  add(file: string, { line, column, words, text }: Reject): void {
    if (this.rows++ === 0) this.#pending = csvLine(['file', 'line', 'column', 'problem', 'text'])
    const kept = text.trimEnd()
    const cut = kept.length > longestText ? `${kept.slice(0, longestText)}…` : kept
    this.#pending += csvLine([file, String(line), column, words[this.#lang], cut])
    if (this.#pending.length > flushAt) this.#flush()
  }

  #flush(): void {
    this.#fd ??= openSync(this.path, 'w')
    writeSync(this.#fd, this.#pending)
    this.#pending = ''
  }

  close(): void {
    if (this.#pending !== '') this.#flush()
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }
}
