import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { NumberIndexProblem, NumberRow } from '@monban/number-index'
import { buildIndex } from '@monban/number-index/node'
import { plainRow } from './_rows.ts'

/** Rows of the small valid files; the ones with names compress, which differs between versions of zlib. */
export const validFiles: Readonly<Record<string, readonly NumberRow[]>> = {
  'empty.mni': [],
  'one.mni': [plainRow(1)],
  'groups.mni': Array.from({ length: 200 }, (_, at) => plainRow(810_000_000_000 + at * at)),
  'ends.mni': [plainRow(1), plainRow(2 ** 32), plainRow(2 ** 32 + 1), plainRow(999_999_999_999_999)],
  'pages.mni': Array.from({ length: 5000 }, (_, at) =>
    plainRow(810_000_000_000 + at * 37 + (at % 64) * 3, at % 5),
  ),
  'names.mni': Array.from({ length: 70 }, (_, at) => ({
    ...plainRow(81_000 + at),
    name: `ヘアーサロン${at % 40}号`,
  })),
}

export async function buildValid(name: string, folder: string): Promise<Buffer> {
  const file = join(folder, name)
  const notes = { prefixes: [{ prefix: '8150', label: 'IP電話' }] }
  await buildIndex(validFiles[name] ?? [], name === 'groups.mni' ? { file, notes } : { file })
  return readFileSync(file)
}

interface Corruption {
  readonly from: string
  readonly code: NumberIndexProblem
  readonly harm: (bytes: Buffer) => Buffer
}

const sectionAt = (type: number) => (bytes: Buffer) => {
  for (let at = 64; at < 4092; at += 32) if (bytes.readUInt32LE(at) === type) return at
  throw new Error(`no section ${type}`)
}

const flip = (at: number | ((bytes: Buffer) => number)) => (bytes: Buffer) => {
  const place = typeof at === 'number' ? at : at(bytes)
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
  return bytes
}

/** Makes the checksums right again, so that what lies behind them is reached. */
function sealed(harm: (bytes: Buffer) => unknown): (bytes: Buffer) => Buffer {
  return (bytes) => {
    harm(bytes)
    for (let page = 1; page <= bytes.readUInt32LE(48); page++) {
      const at = page * 4096
      bytes.writeUInt32LE(crc32(bytes.subarray(at + 4, at + 4096), bytes.readUInt32LE(12)), at)
    }
    for (let at = 64; bytes.readUInt32LE(at) !== 0; at += 32) {
      const offset = Number(bytes.readBigUInt64LE(at + 8))
      bytes.writeUInt32LE(
        crc32(bytes.subarray(offset, offset + Number(bytes.readBigUInt64LE(at + 16)))),
        at + 4,
      )
    }
    bytes.writeUInt32LE(crc32(bytes.subarray(0, 4092)), 4092)
    return bytes
  }
}

const offsetOf = (type: number) => (bytes: Buffer) =>
  Number(bytes.readBigUInt64LE(sectionAt(type)(bytes) + 8))
const u32 = (at: number | ((bytes: Buffer) => number), value: number) =>
  sealed((bytes) => bytes.writeUInt32LE(value, typeof at === 'number' ? at : at(bytes)))

/** What is done to a valid file, and how it must be refused. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  'magic.mni': { from: 'groups.mni', code: 'not-an-index', harm: flip(0) },
  'major-2.mni': {
    from: 'groups.mni',
    code: 'unknown-version',
    harm: sealed((bytes) => bytes.writeUInt16LE(2, 8)),
  },
  'header-bit.mni': { from: 'groups.mni', code: 'checksum', harm: flip(12) },
  'nothing.mni': { from: 'one.mni', code: 'wrong-length', harm: (bytes) => bytes.subarray(0, 0) },
  'half-header.mni': { from: 'one.mni', code: 'wrong-length', harm: (bytes) => bytes.subarray(0, 2048) },
  'one-byte-short.mni': { from: 'one.mni', code: 'wrong-length', harm: (bytes) => bytes.subarray(0, -1) },
  'one-byte-long.mni': {
    from: 'one.mni',
    code: 'wrong-length',
    harm: (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]),
  },
  'group-size.mni': { from: 'one.mni', code: 'malformed', harm: u32(44, 128) },
  'sections.mni': { from: 'one.mni', code: 'malformed', harm: u32(52, 65) },
  'section-missing.mni': { from: 'one.mni', code: 'malformed', harm: u32(sectionAt(2), 99) },
  'section-twice.mni': { from: 'one.mni', code: 'malformed', harm: u32(sectionAt(2), 1) },
  'section-outside.mni': { from: 'one.mni', code: 'malformed', harm: (bytes) => outside(bytes) },
  'page-bit.mni': { from: 'groups.mni', code: 'checksum', harm: flip(4096 + 300) },
  'page-count.mni': { from: 'groups.mni', code: 'malformed', harm: sealed(flip(4096 + 4)) },
  'page-end.mni': { from: 'groups.mni', code: 'malformed', harm: sealed(flip(4096 + 11)) },
  'page-first.mni': { from: 'groups.mni', code: 'malformed', harm: sealed(flip(4096 + 20)) },
  'page-gaps.mni': {
    from: 'groups.mni',
    code: 'malformed',
    harm: sealed((bytes) => bytes.fill(0, 4096 + 60, 4096 + 120)),
  },
  'top-bit.mni': { from: 'groups.mni', code: 'checksum', harm: flip(offsetOf(1)) },
  'hole-over-a-number.mni': {
    from: 'ends.mni',
    code: 'malformed',
    harm: sealed((bytes) => bytes.writeDoubleLE(2 ** 32 + 1, offsetOf(7)(bytes) + 16)),
  },
  'hole-outside.mni': {
    from: 'ends.mni',
    code: 'malformed',
    harm: sealed((bytes) => bytes.writeDoubleLE(9, offsetOf(7)(bytes))),
  },
  'top-order.mni': {
    from: 'pages.mni',
    code: 'out-of-order',
    harm: sealed((bytes) => bytes.writeDoubleLE(1, offsetOf(1)(bytes) + 8)),
  },
  'code-overfull.mni': {
    from: 'groups.mni',
    code: 'malformed',
    harm: sealed((bytes) => bytes.writeUInt8(1, offsetOf(2)(bytes))),
  },
  'tuple-order.mni': {
    from: 'groups.mni',
    code: 'malformed',
    harm: u32((bytes) => offsetOf(2)(bytes) + 2048, 0xffff),
  },
  'segment-page.mni': { from: 'one.mni', code: 'malformed', harm: u32(offsetOf(3), 1) },
  'numbers.mni': { from: 'groups.mni', code: 'malformed', harm: u32(24, 201) },
  'name-bit.mni': { from: 'names.mni', code: 'checksum', harm: flip((bytes) => offsetOf(5)(bytes) + 3) },
  'name-count.mni': {
    from: 'names.mni',
    code: 'malformed',
    harm: u32((bytes) => offsetOf(3)(bytes) + 8, 39),
  },
  'notes.mni': {
    from: 'groups.mni',
    code: 'malformed',
    harm: sealed((bytes) => bytes.writeUInt8(33, offsetOf(6)(bytes))),
  },
}

function outside(bytes: Buffer): Buffer {
  bytes.writeBigUInt64LE(BigInt(bytes.length), sectionAt(2)(bytes) + 8)
  bytes.writeUInt32LE(crc32(bytes.subarray(0, 4092)), 4092)
  return bytes
}
