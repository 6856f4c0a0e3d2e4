import type { Campaign } from '../knowledge.ts'
import { bandKeys, bands } from './min-hash.ts'
import type { Shingles } from './shingles.ts'

export interface Neighbour {
  readonly campaign: Campaign
  /** Jaccard similarity of the shingle sets, above 0, at most 1. */
  readonly similarity: number
  /** Of the sample; valid until the table changes. */
  readonly shingles: Shingles
}

/** Longest walk through one bucket. Only thousands of copies of one text fill a bucket so, and any of them will do. */
const longestWalk = 64
const fewestPlaces = 256
const growth = 1.5

/**
 * Sample texts as sets of shingles, found by likeness. All of it lies in a few typed arrays:
 *
 *     owners  [A, A, B, …]      whose sample it is, per slot; undefined once removed
 *     ends    [61, 130, 177, …] where its shingles end in the pool; they start where those of the slot before end
 *     pool    [shingles of slot 0 … | of slot 1 … | …]
 *     heads   per band a row of buckets, each with its newest slot + 1, or 0
 *     next    per band and slot the slot + 1 that the bucket holds behind it, or 0
 *     tags    per band and slot eight bits of the key: who only shares the bucket is passed by
 *
 * A removed sample keeps its place until half of all places are such; then, as when the places run out, everything is
 * laid out anew in the same order. So a table from which something was removed answers like one that never held it.
 */
export class SampleTable {
  private places = 0
  private used = 0
  private removed = 0
  private owners: (Campaign | undefined)[] = []
  private ends = new Uint32Array(0)
  private pool = new Uint32Array(0)
  private heads = new Uint32Array(0)
  private next = new Uint32Array(0)
  private tags = new Uint8Array(0)
  /** Per slot the last search that saw it, so that no search compares one twice. */
  private seen = new Uint32Array(0)
  private search = 0
  private readonly found = new Uint32Array(bands * longestWalk)

  add(owner: Campaign, shingles: Shingles): void {
    if (this.used === this.places) this.layOut()
    this.place(owner, shingles)
  }

  /** Removes all samples of a campaign. */
  remove(owner: Campaign): void {
    for (let slot = 0; slot < this.used; slot++) {
      if (this.owners[slot] !== owner) continue
      this.owners[slot] = undefined
      this.removed++
    }
    if (this.removed * 2 > this.used) this.layOut()
  }

  /** The sample most like the given text, if one is at least so similar; of equals, that whose campaign's id sorts first. */
  nearest(shingles: Shingles, least: number): Neighbour | undefined {
    const count = this.findCandidates(bandKeys(shingles))
    let best = { slot: -1, similarity: least }
    for (let i = 0; i < count; i++) {
      const slot = this.found[i] ?? 0
      const similarity = this.similarity(slot, shingles, best.similarity)
      if (similarity > best.similarity || (similarity === best.similarity && this.precedes(slot, best.slot)))
        best = { slot, similarity }
    }
    const campaign = this.owners[best.slot]
    return campaign && { campaign, similarity: best.similarity, shingles: this.shinglesOf(best.slot) }
  }

  private precedes(slot: number, other: number): boolean {
    const [one, two] = [this.owners[slot], this.owners[other]]
    return one !== undefined && (two === undefined || one.id < two.id)
  }

  private shinglesOf(slot: number): Shingles {
    return this.pool.subarray(slot === 0 ? 0 : this.ends[slot - 1], this.ends[slot])
  }

  /** Bytes of the typed arrays. */
  get bytes(): number {
    const { ends, pool, heads, next, tags, seen } = this
    return [ends, pool, heads, next, tags, seen].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Writes the slots that share a bucket with the text into `found` and returns how many there are. */
  private findCandidates(keys: Uint32Array): number {
    this.search++
    let count = 0
    for (let band = 0; band < bands; band++) {
      const tag = (keys[band] ?? 0) & 0xff
      let place = this.heads[this.bucket(band, keys)] ?? 0
      for (let walked = 0; place > 0 && walked < longestWalk; ) {
        const slot = place - 1
        const link = band * this.places + slot
        place = this.next[link] ?? 0
        if (this.owners[slot] === undefined) continue
        walked++
        if (this.tags[link] !== tag || this.seen[slot] === this.search) continue
        this.seen[slot] = this.search
        this.found[count++] = slot
      }
    }
    return count
  }

  private bucket(band: number, keys: Uint32Array): number {
    return band * this.places + Math.floor(((keys[band] ?? 0) / 2 ** 32) * this.places)
  }

  /** 0 where the sizes alone, or what is left to compare, exclude that it reaches `least`. */
  private similarity(slot: number, shingles: Shingles, least: number): number {
    const { pool } = this
    let at = slot === 0 ? 0 : (this.ends[slot - 1] ?? 0)
    const end = this.ends[slot] ?? 0
    const together = end - at + shingles.length
    if (Math.min(end - at, shingles.length) < least * Math.max(end - at, shingles.length)) return 0
    let common = 0
    for (let other = 0; at < end && other < shingles.length; ) {
      const difference = (pool[at] ?? 0) - (shingles[other] ?? 0)
      if (difference === 0) common++
      if (difference <= 0) at++
      if (difference >= 0) other++
    }
    return common / (together - common)
  }

  private place(owner: Campaign, shingles: Shingles): void {
    const slot = this.used++
    const start = slot === 0 ? 0 : (this.ends[slot - 1] ?? 0)
    if (start + shingles.length > this.pool.length)
      this.pool = resized(this.pool, Math.ceil((start + shingles.length) * growth))
    this.pool.set(shingles, start)
    this.ends[slot] = start + shingles.length
    this.owners.push(owner)
    const keys = bandKeys(shingles)
    for (let band = 0; band < bands; band++) {
      const bucket = this.bucket(band, keys)
      const link = band * this.places + slot
      this.tags[link] = (keys[band] ?? 0) & 0xff
      this.next[link] = this.heads[bucket] ?? 0
      this.heads[bucket] = slot + 1
    }
  }

  /** Arranges what was not removed anew, with room to grow. */
  private layOut(): void {
    const { used, owners, ends, pool } = this
    const places = Math.max(fewestPlaces, Math.ceil((used - this.removed) * growth))
    this.places = places
    this.used = 0
    this.removed = 0
    this.owners = []
    this.ends = new Uint32Array(places)
    this.seen = new Uint32Array(places)
    this.heads = new Uint32Array(places * bands)
    this.next = new Uint32Array(places * bands)
    this.tags = new Uint8Array(places * bands)
    this.pool = new Uint32Array(pool.length)
    for (let slot = 0; slot < used; slot++) {
      const owner = owners[slot]
      if (owner) this.place(owner, pool.subarray(slot === 0 ? 0 : ends[slot - 1], ends[slot]))
    }
  }
}

function resized(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(array)
  return larger
}
