const mostStrings = 1 << 20

/** The strings of one block. Only those that are asked for become strings of ours. */
export class StringTable {
  /** Places of the wanted keys. */
  readonly keys = new Map<number, string>()
  readonly #bytes: Buffer
  readonly #wanted: ReadonlySet<string>
  readonly #lengths: ReadonlySet<number>
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(bytes: Uint8Array, wanted: ReadonlySet<string>) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#wanted = wanted
    this.#lengths = new Set([...wanted].map((key) => key.length))
  }

  get count(): number {
    return this.#starts.length
  }

  /** False when the table is full. */
  add(start: number, end: number): boolean {
    if (this.#lengths.has(end - start)) {
      const text = this.#bytes.toString('latin1', start, end)
      if (this.#wanted.has(text)) this.keys.set(this.count, text)
    }
    this.#ends.push(end)
    return this.#starts.push(start) <= mostStrings
  }

  /** Nothing for a place that the table does not have. */
  text(place: number): string | undefined {
    const start = this.#starts[place]
    return start === undefined ? undefined : this.#bytes.toString('utf8', start, this.#ends[place])
  }
}
