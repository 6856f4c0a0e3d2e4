/** More different words than this are resolved each time anew. */
const mostWords = 512
const starts = 1024

const [comma, lineFeed, carriageReturn] = [0x2c, 0x0a, 0x0d]

interface Word {
  readonly bytes: Uint8Array
  readonly meaning: number
}

/**
 * The meaning of words that come again and again, found by their bytes so that no string is made: those that begin with the
 * same two bytes are compared one after the other. A word that means nothing is not kept.
 */
export class WordTable {
  readonly #resolve: (word: string) => number
  readonly #words: Word[][] = Array.from({ length: starts }, () => [])
  #count = 0
  /** The meaning of the word found last, -1 if it has none. */
  meaning = -1

  constructor(resolve: (word: string) => number) {
    this.#resolve = resolve
  }

  /** Reads the field that begins at `start`. @returns where it ends */
  read(bytes: Buffer, start: number): number {
    const known = this.#words[slotOf(bytes, start)] as Word[]
    for (let place = 0; place < known.length; place++) {
      const word = known[place] as Word
      const end = endOfSame(word.bytes, bytes, start)
      if (end < 0) continue
      this.meaning = word.meaning
      return end
    }
    return this.#learn(bytes, start, known)
  }

  #learn(bytes: Buffer, start: number, known: Word[]): number {
    let end = start
    while (!isEnd(bytes[end] as number)) end++
    this.meaning = this.#resolve(bytes.toString('utf8', start, end))
    if (this.meaning >= 0 && this.#count < mostWords) {
      this.#count++
      known.push({ bytes: Uint8Array.from(bytes.subarray(start, end)), meaning: this.meaning })
    }
    return end
  }
}

const slotOf = (bytes: Buffer, start: number): number =>
  ((bytes[start] as number) * 31 + (bytes[start + 1] as number)) & (starts - 1)

const isEnd = (byte: number): boolean => byte === comma || byte === lineFeed || byte === carriageReturn

/** Where the field ends if it is this word, otherwise -1. */
function endOfSame(word: Uint8Array, bytes: Buffer, start: number): number {
  const { length } = word
  for (let at = 0; at < length; at++) if (word[at] !== bytes[start + at]) return -1
  return isEnd(bytes[start + length] as number) ? start + length : -1
}
