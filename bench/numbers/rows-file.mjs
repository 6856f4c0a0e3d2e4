/**
 * The rows of a made-up directory in a file, so that building can be measured by itself and as often as wanted. A batch is its
 * count and the bytes of its names (u32 each), the numbers (f64), the values (u32, bit 27: named), and for each named row the
 * length of the name in a byte and its UTF-8.
 */
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { batches } from './data.mjs'

const named = 1 << 27
const batchRows = 1 << 16
const headBytes = 8
/** The names made up here have at most that many bytes. */
const longestName = 96

/**
 * @param {string} file
 * @param {import('./data.mjs').Data} data
 * @param {{ sorted: boolean }} options
 * @returns {number} how many rows
 */
export function writeRows(file, data, { sorted }) {
  const fd = openSync(`${file}.tmp`, 'w')
  const bytes = Buffer.alloc(headBytes + batchRows * (12 + 1 + longestName))
  let rows = 0
  for (const batch of batches(data, { sorted, batch: batchRows })) {
    writeSync(fd, bytes, 0, encode(batch, bytes))
    rows += batch.count
  }
  closeSync(fd)
  renameSync(`${file}.tmp`, file)
  return rows
}

/** @param {import('./data.mjs').Batch} batch @param {Buffer} bytes @returns {number} how many bytes it takes */
function encode({ count, numbers, values, names }, bytes) {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + headBytes + count * 8, count)
  new Float64Array(bytes.buffer, bytes.byteOffset + headBytes, count).set(numbers.subarray(0, count))
  const start = headBytes + count * 12
  let at = start
  for (let row = 0; row < count; row++) {
    const name = names[row]
    words[row] = (values[row] ?? 0) | (name === undefined ? 0 : named)
    if (name === undefined) continue
    const length = bytes.write(name, at + 1, 'utf8')
    bytes[at] = length
    at += 1 + length
  }
  bytes.writeUInt32LE(count, 0)
  bytes.writeUInt32LE(at - start, 4)
  return at
}

/** @param {string} file @returns {Generator<import('./data.mjs').Batch>} batches; the next one takes the place of the one before */
export function* readRows(file) {
  const fd = openSync(file, 'r')
  const head = Buffer.alloc(headBytes)
  const body = Buffer.alloc(batchRows * (12 + 1 + longestName))
  while (readSync(fd, head) === headBytes) {
    const count = head.readUInt32LE(0)
    const end = count * 12 + head.readUInt32LE(4)
    if (readSync(fd, body, 0, end, null) !== end) throw new Error(`${file} ends too early`)
    yield decode(body, count)
  }
  closeSync(fd)
}

/** @param {Buffer} body @param {number} count @returns {import('./data.mjs').Batch} */
function decode(body, count) {
  const numbers = new Float64Array(body.buffer, body.byteOffset, count)
  const words = new Uint32Array(body.buffer, body.byteOffset + count * 8, count)
  const names = new Array(count)
  let at = count * 12
  for (let row = 0; row < count; row++) {
    const word = words[row] ?? 0
    if ((word & named) === 0) continue
    const length = body[at] ?? 0
    words[row] = word & (named - 1)
    names[row] = body.toString('utf8', at + 1, at + 1 + length)
    at += 1 + length
  }
  return { count, numbers, values: words, names }
}
