import type { PackedChange, SortedChanges } from './change.ts'

const leastSlots = 1024
/** Above this share of its slots a table of this kind becomes slow. */
const fullest = 0.6

/** Changes in memory: an open-addressing table from number to change, with the latest change of each. */
export class Overlay {
  #keys = new Float64Array(leastSlots)
  #words = new Uint32Array(leastSlots)
  readonly #names = new Map<number, string>()
  size = 0

  set({ key, word, name }: PackedChange): void {
    if (this.size >= this.#keys.length * fullest) this.#grow()
    const slot = this.#slotOf(key)
    if (this.#keys[slot] !== key) this.size++
    this.#keys[slot] = key
    this.#words[slot] = word
    if (name === undefined) this.#names.delete(key)
    else this.#names.set(key, name)
  }

  /** The word of the latest change, or -1. */
  get(key: number): number {
    const slot = this.#slotOf(key)
    return this.#keys[slot] === key ? (this.#words[slot] as number) : -1
  }

  /** A byte string. */
  nameOf(key: number): string | undefined {
    return this.#names.get(key)
  }

  /** In memory that threads can share. */
  sorted(): SortedChanges {
    const keys = new Float64Array(new SharedArrayBuffer(this.size * 8))
    let count = 0
    for (const key of this.#keys) if (key > 0) keys[count++] = key
    keys.sort()
    const words = new Uint32Array(new SharedArrayBuffer(this.size * 4))
    for (let place = 0; place < keys.length; place++) words[place] = this.get(keys[place] as number)
    return { keys, words, names: this.#names }
  }

  /** Takes over all changes of a later table. */
  absorb(later: Overlay): void {
    const { keys, words, names } = later.sorted()
    for (const [place, key] of keys.entries())
      this.set({ key, word: words[place] ?? 0, name: names.get(key) })
  }

  /** The slot of the number, or the empty one where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = Math.imul((key % 0x1_0000_0000) ^ (key / 0x1_0000_0000), 0x9e37_79b1) >>> 7
    for (;;) {
      const found = this.#keys[slot & mask] as number
      if (found === key || found === 0) return slot & mask
      slot++
    }
  }

  #grow(): void {
    const [keys, words] = [this.#keys, this.#words]
    this.#keys = new Float64Array(keys.length * 2)
    this.#words = new Uint32Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot++) {
      const key = keys[slot] as number
      if (key === 0) continue
      const place = this.#slotOf(key)
      this.#keys[place] = key
      this.#words[place] = words[slot] as number
    }
  }
}
