/** Undoes what made bytes fit for the mail. Damaged places are left as they are or left out; nothing is refused. */
export function undoTransferEncoding(bytes: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.toLowerCase()
  if (name.includes('base64')) return fromBase64(bytes)
  if (name.includes('quoted-printable')) return fromQuotedPrintable(bytes)
  return bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Value of each byte in base64; -1 for what is no part of it. */
const sextets = new Int8Array(256).fill(-1)
for (let value = 0; value < alphabet.length; value++) sextets[alphabet.charCodeAt(value)] = value

function fromBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    const value = sextets[byte] ?? -1
    // Padding ends a run; another may follow where encoded pieces were put together.
    if (byte === 0x3d) held = 0
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    decoded[length++] = (bits >> held) & 0xff
  }
  return decoded.subarray(0, length)
}

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const skipped = byte === 0x3d ? softBreak(bytes, at + 1) : 0
    const coded = byte === 0x3d && skipped === 0 ? hexPair(bytes, at + 1) : -1
    if (skipped > 0) at += skipped
    else if (coded >= 0) {
      decoded[length++] = coded
      at += 2
    } else decoded[length++] = byte
  }
  return decoded.subarray(0, length)
}

/** Length of the line break at `at`, blanks before it included; 0 when there is none. */
function softBreak(bytes: Uint8Array, at: number): number {
  let end = at
  while ((bytes[end] === 0x20 || bytes[end] === 0x09) && end < at + 8) end++
  if (bytes[end] === 0x0d) end++
  return bytes[end] === 0x0a ? end + 1 - at : 0
}

function hexPair(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at])
  const low = hexDigit(bytes[at + 1])
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte & 0xdf
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1
}
