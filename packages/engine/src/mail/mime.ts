import { MessageError, rawMailLimits } from '../message.ts'
import { decodeBytes } from './charset.ts'
import { fieldValue, type HeaderField, readFields, readStructured } from './header-fields.ts'
import { undoTransferEncoding } from './transfer-encoding.ts'

/** A part of a mail, or a mail. */
export interface Part {
  readonly fields: readonly HeaderField[]
  /** Media type, lower case, such as `text/html`. */
  readonly type: string
  readonly charset: string | undefined
  readonly disposition: string
  /** File name, encoded words not yet decoded; empty when there is none. */
  readonly name: string
  /** Decoded from base64 or quoted-printable, but not from its charset. */
  readonly bytes: Uint8Array
  /** What a multipart consists of; empty for anything else, and for a multipart whose boundary never comes. */
  readonly parts: readonly Part[]
}

/** Takes a mail apart, in time linear in its length. Throws {@link MessageError} where headers, parts or nesting break a limit. */
export function readMime(bytes: Uint8Array): Part {
  return new MimeReader(bytes).part({ start: 0, end: bytes.length }, 'text/plain', 0)
}

interface Range {
  readonly start: number
  readonly end: number
}

class MimeReader {
  private parts = 0
  private headerBytes = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  part(range: Range, usualType: string, depth: number): Part {
    limit('parts', ++this.parts)
    limit('nesting', depth)
    const bodyAt = this.bodyAt(range)
    const fields = this.fields({ start: range.start, end: bodyAt })
    const type = readStructured(fieldValue(fields, 'content-type') || usualType)
    const disposition = readStructured(fieldValue(fields, 'content-disposition'))
    const body = this.bytes.subarray(bodyAt, range.end)
    const parts = this.inner({ start: bodyAt, end: range.end }, type, depth)
    return {
      fields,
      type: type.value,
      charset: type.parameters.get('charset'),
      disposition: disposition.value,
      name: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '',
      bytes: undoTransferEncoding(body, fieldValue(fields, 'content-transfer-encoding')),
      parts,
    }
  }

  /** Where the first empty line ends. */
  private bodyAt({ start, end }: Range): number {
    for (let line = start; line < end; line = this.nextLine(line, end)) {
      const first = this.bytes[line] === 0x0d ? line + 1 : line
      if (this.bytes[first] === 0x0a) return Math.min(first + 1, end)
    }
    return end
  }

  private fields({ start, end }: Range): HeaderField[] {
    this.headerBytes += end - start
    limit('headers', this.headerBytes)
    return readFields(decodeBytes(this.bytes.subarray(start, end)))
  }

  private inner(
    range: Range,
    { value, parameters }: ReturnType<typeof readStructured>,
    depth: number,
  ): Part[] {
    const boundary = parameters.get('boundary')
    if (!value.startsWith('multipart/') || !boundary) return []
    const usualType = value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    return this.split(range, boundary).map((inside) => this.part(inside, usualType, depth + 1))
  }

  /** The ranges between boundary lines, without the line break that belongs to the boundary. */
  private split({ start, end }: Range, boundary: string): Range[] {
    const marker = Uint8Array.from(`--${boundary}`, (character) => character.charCodeAt(0))
    const ranges: Range[] = []
    let from: number | undefined
    for (let line = start; line < end; ) {
      const next = this.nextLine(line, end)
      const kind = this.boundaryAt({ start: line, end: next }, marker)
      if (kind && from !== undefined) ranges.push({ start: from, end: this.beforeBreak(from, line) })
      if (kind === 'last') return ranges
      if (kind === 'between') from = next
      line = next
    }
    if (from !== undefined) ranges.push({ start: from, end })
    return ranges
  }

  private boundaryAt({ start, end }: Range, marker: Uint8Array): 'between' | 'last' | undefined {
    if (this.bytes[start] !== 0x2d || marker.some((byte, at) => this.bytes[start + at] !== byte))
      return undefined
    let at = start + marker.length
    const last = this.bytes[at] === 0x2d && this.bytes[at + 1] === 0x2d
    if (last) at += 2
    for (; at < end; at++) if (!isBlank(this.bytes[at])) return undefined
    return last ? 'last' : 'between'
  }

  private beforeBreak(start: number, end: number): number {
    if (end > start && this.bytes[end - 1] === 0x0a) {
      const before = end - 1
      return before > start && this.bytes[before - 1] === 0x0d ? before - 1 : before
    }
    return end
  }

  private nextLine(line: number, end: number): number {
    const feed = this.bytes.indexOf(0x0a, line)
    return feed < 0 || feed >= end ? end : feed + 1
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a
}

function limit(field: 'parts' | 'nesting' | 'headers', actual: number): void {
  if (actual > rawMailLimits[field]) throw new MessageError(field, rawMailLimits[field], actual)
}
