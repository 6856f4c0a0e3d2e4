import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Codes, encodeCodes } from '../codes.ts'
import { encodeHeader, headerBytes, type Section, type SectionName, sectionTypes } from '../header.ts'
import { encodeSegments, type Segment } from '../names.ts'
import { encodeNotes, type Notes } from '../notes.ts'
import { pageBytes } from '../page.ts'
import type { CodeUse } from '../page-writer.ts'
import { type EntropyBound, valueBound } from './entropy.ts'
import { readFully, sha256Of, writeFully } from './files.ts'
import { type Manifest, manifestOf } from './manifest.ts'
import type { EncodedSegment } from './segment.ts'

export interface IndexFileOptions {
  /** Written in place; publishing is the caller's affair. */
  readonly file: string
  readonly generation?: number
  readonly baseLsn?: number
  readonly notes?: Notes
}

const copyBytes = 1 << 20

/** Writes a file front to back: pages as they come, the names beside, sections and header at the end. */
export class IndexWriter {
  readonly #options: IndexFileOptions
  readonly #codes: Codes
  readonly #fd: number
  readonly #namesFile: string
  readonly #namesFd: number
  readonly #first: Float64Array[] = []
  readonly #last: Float64Array[] = []
  readonly #holes: number[] = []
  readonly #segments: Segment[] = []
  /** Compressed length and checksum of each block of names. */
  #blockTable = new Uint32Array(1024)
  #blocks = 0
  readonly #use: CodeUse
  readonly #sections: Section[] = []
  #open = true
  #pages = 0
  #nameBytes = 0
  #end = headerBytes
  #numbers = 0
  #named = 0
  #names = 0
  #referenceBits = 0

  constructor(codes: Codes, options: IndexFileOptions) {
    this.#codes = codes
    this.#options = options
    this.#namesFile = `${options.file}.names.tmp`
    this.#fd = openSync(options.file, 'w+')
    this.#namesFd = openSync(this.#namesFile, 'w+')
    const tuples = codes.tupleLengths.reduce((sum, { length }) => sum + length, 0)
    const classes = codes.classLengths.reduce((sum, { length }) => sum + length, 0)
    this.#use = { ofClass: new Float64Array(classes), ofTuple: new Float64Array(tuples), escaped: new Map() }
  }

  add(segment: EncodedSegment): void {
    if (segment.numbers === 0) return
    this.#segments.push({ firstPage: this.#pages, firstBlock: this.#blocks, names: segment.names })
    for (let at = 0; at < segment.holes.length; at++) {
      this.#holes.push((segment.holes[at] as number) + (at % 3 === 0 ? this.#pages : 0))
    }
    this.#append(new Uint8Array(segment.pages.buffer, segment.pages.byteOffset, segment.pages.byteLength))
    this.#pages += segment.pages.byteLength / pageBytes
    this.#first.push(segment.first)
    this.#last.push(segment.last)
    for (const block of segment.nameBlocks) {
      this.#noteBlock(block)
      writeFully(this.#namesFd, block, this.#nameBytes)
      this.#nameBytes += block.length
    }
    this.#numbers += segment.numbers
    this.#named += segment.named
    this.#names += segment.names
    if (segment.names > 0) this.#referenceBits += segment.named * Math.log2(segment.names)
    addUse(this.#use, segment.use)
  }

  #noteBlock(block: Uint8Array): void {
    if (this.#blocks * 2 === this.#blockTable.length) {
      const grown = new Uint32Array(this.#blockTable.length * 2)
      grown.set(this.#blockTable)
      this.#blockTable = grown
    }
    this.#blockTable[this.#blocks * 2] = block.length
    this.#blockTable[this.#blocks * 2 + 1] = crc32(block)
    this.#blocks++
  }

  /** @param keyBits the bound of the numbers: see `KeyBound` */
  async finish(keyBits: number): Promise<Manifest> {
    this.#addSection('topIndex', ...[...this.#first, ...this.#last].map(bytesIn))
    if (this.#holes.length > 0) this.#addSection('holes', bytesIn(Float64Array.from(this.#holes)))
    this.#addSection('codes', encodeCodes(this.#codes))
    this.#addSection('segments', encodeSegments(this.#segments))
    this.#addSection('nameTable', bytesIn(this.#blockTable.subarray(0, this.#blocks * 2)))
    this.#copyNames()
    if (this.#options.notes !== undefined) this.#addSection('notes', encodeNotes(this.#options.notes))
    const { generation = 1, baseLsn = 0, file } = this.#options
    const counts = { numbers: this.#numbers, pages: this.#pages, fileLength: this.#end }
    const header = encodeHeader({ generation, baseLsn, ...counts, sections: this.#sections }, crc32)
    writeFully(this.#fd, header, 0)
    fsyncSync(this.#fd)
    this.#close()
    const bound: EntropyBound = {
      keys: keyBits,
      values: valueBound(this.#use, this.#codes),
      references: this.#referenceBits,
    }
    return manifestOf({
      file: basename(file).replace(/\.tmp$/, ''),
      sha256: await sha256Of(file),
      generation,
      baseLsn,
      ...counts,
      named: this.#named,
      names: this.#names,
      segments: this.#segments.length,
      nameBytes: this.#nameBytes + this.#blocks * 8,
      bound,
      use: this.#use,
    })
  }

  /** Gives up and removes what was written. */
  abort(): void {
    this.#close()
    rmSync(this.#options.file, { force: true })
  }

  #close(): void {
    if (!this.#open) return
    this.#open = false
    closeSync(this.#fd)
    closeSync(this.#namesFd)
    rmSync(this.#namesFile, { force: true })
  }

  #append(bytes: Uint8Array): void {
    writeFully(this.#fd, bytes, this.#end)
    this.#end += bytes.length
  }

  #addSection(name: SectionName, ...parts: readonly Uint8Array[]): void {
    const offset = this.#end
    let checksum = 0
    for (const part of parts) {
      checksum = crc32(part, checksum)
      this.#append(part)
    }
    this.#sections.push({ type: sectionTypes[name], checksum, offset, length: this.#end - offset })
  }

  #copyNames(): void {
    const offset = this.#end
    let checksum = 0
    for (let done = 0; done < this.#nameBytes; done += copyBytes) {
      const part = new Uint8Array(Math.min(copyBytes, this.#nameBytes - done))
      readFully(this.#namesFd, part, done)
      checksum = crc32(part, checksum)
      this.#append(part)
    }
    this.#sections.push({ type: sectionTypes.nameBlocks, checksum, offset, length: this.#nameBytes })
  }
}

function addUse(total: CodeUse, more: CodeUse): void {
  for (let at = 0; at < more.ofClass.length; at++) {
    total.ofClass[at] = (total.ofClass[at] as number) + (more.ofClass[at] as number)
  }
  for (let at = 0; at < more.ofTuple.length; at++) {
    total.ofTuple[at] = (total.ofTuple[at] as number) + (more.ofTuple[at] as number)
  }
  for (const [value, count] of more.escaped) {
    const seen = total.escaped.get(value)
    if (seen !== undefined || total.escaped.size < mostEscapes) total.escaped.set(value, (seen ?? 0) + count)
  }
}

/** How many different values without a code are counted one by one. */
const mostEscapes = 1 << 20

const bytesIn = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength)
