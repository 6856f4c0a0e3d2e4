/** Continues a CRC-32 (zlib, PNG) over further bytes. */
export type Crc32 = (bytes: Uint8Array, seed?: number) => number

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb8_8320 : rest >>> 1
  return rest
})

/** In plain script, for browsers; Node has a faster one in `node:zlib`. */
export const crc32: Crc32 = (bytes, seed = 0) => {
  let rest = ~seed
  for (let i = 0; i < bytes.length; i++) {
    rest = (rest >>> 8) ^ (table[(rest ^ (bytes[i] as number)) & 255] as number)
  }
  return ~rest >>> 0
}
