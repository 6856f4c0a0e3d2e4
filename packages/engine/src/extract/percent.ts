/** `text` with percent-encoded printable ASCII decoded, once; other bytes stay as they are written. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => {
    const unit = Number.parseInt(code, 16)
    return unit < 0x7f ? String.fromCharCode(unit).toLowerCase() : `%${code}`
  })
}

/** Encoded that often is encoded to hide. */
const mostRounds = 4

/** Decodes what was encoded several times over. */
export function decodeFully(text: string): string {
  let decoded = text
  for (let round = 0; round < mostRounds; round++) {
    const next = decodePercent(decoded)
    if (next === decoded) return decoded
    decoded = next
  }
  return decoded
}
