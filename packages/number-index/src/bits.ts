/**
 * Bits in 32-bit words, most significant first; positions count from the word `base`. The callers keep positions inside the
 * page, so that an index always names a word: a check here would cost more than the read.
 */
const high = 0x1_0000_0000

/** The 32 bits from `at`, as a signed integer. Reads one word beyond its own. */
export function peek(words: Uint32Array, base: number, at: number): number {
  const word = base + (at >>> 5)
  const shift = at & 31
  // A shift by 32 is a shift by 0 in this language, hence the two steps.
  return ((words[word] as number) << shift) | (((words[word + 1] as number) >>> 1) >>> (31 - shift))
}

/** An integer of 0 to 53 bits. */
export function read(words: Uint32Array, base: number, at: number, bits: number): number {
  if (bits === 0) return 0
  if (bits <= 32) return peek(words, base, at) >>> (32 - bits)
  return read(words, base, at, bits - 32) * high + (peek(words, base, at + bits - 32) >>> 0)
}

/** Writes an integer of 0 to 53 bits over zeros. */
export function write(
  words: Uint32Array,
  { base, at, bits }: { base: number; at: number; bits: number },
  value: number,
): void {
  if (bits > 32) {
    write32(words, base * 32 + at, bits - 32, Math.floor(value / high))
    write32(words, base * 32 + at + bits - 32, 32, value % high)
  } else if (bits > 0) write32(words, base * 32 + at, bits, value)
}

/** Writes 1 to 32 bits over zeros; `at` counts from the first word, below 2³¹. */
export function write32(words: Uint32Array, at: number, bits: number, value: number): void {
  const word = at >>> 5
  const room = 32 - (at & 31)
  if (bits <= room) words[word] = (words[word] as number) | (value << (room - bits))
  else {
    words[word] = (words[word] as number) | (value >>> (bits - room))
    words[word + 1] = (words[word + 1] as number) | (value << (32 - bits + room))
  }
}

/** How many bits an integer needs; 0 for 0. */
export const bitLength = (value: number): number =>
  value < high ? 32 - Math.clz32(value) : 64 - Math.clz32(Math.floor(value / high))
