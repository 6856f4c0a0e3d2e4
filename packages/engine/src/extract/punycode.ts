/** Parameters of the encoding: RFC 3492, section 5. */
const base = 36
const tMin = 1
const tMax = 26
const skew = 38
const damp = 700
const firstBias = 72
const firstCodePoint = 0x80

/** Longest label of a host name: RFC 1035, 2.3.4. */
const longestLabel = 63

/** A host as people see it, xn--80ak6aa92e.com in its Cyrillic letters. What is no valid encoding stays as it is. */
export function toUnicode(host: string): string {
  if (!host.includes('xn--')) return host
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.')
}

/** Decodes a label without its prefix: RFC 3492, section 6.2. Undefined when it is not well-formed. */
function decodeLabel(encoded: string): string | undefined {
  if (encoded.length > longestLabel) return undefined
  const hyphen = encoded.lastIndexOf('-')
  const output = Array.from(encoded.slice(0, Math.max(0, hyphen)), (letter) => letter.charCodeAt(0))
  let codePoint = firstCodePoint
  let index = 0
  let bias = firstBias
  for (let at = hyphen + 1; at < encoded.length; ) {
    const before = index
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = digitOf(encoded[at++])
      if (digit === undefined) return undefined
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (digit < threshold) break
      weight *= base - threshold
    }
    const length = output.length + 1
    bias = adapt(index - before, length, before === 0)
    codePoint += Math.floor(index / length)
    index %= length
    if (codePoint > 0x10ffff) return undefined
    output.splice(index++, 0, codePoint)
  }
  return String.fromCodePoint(...output)
}

function digitOf(letter: string | undefined): number | undefined {
  const digit = letter === undefined ? -1 : 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter)
  return digit < 0 ? undefined : digit
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew))
}
