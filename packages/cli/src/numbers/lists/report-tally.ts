import { UsageError } from '../../failure.ts'

/** Numbers that one list of single reports may hold; each takes about 100 bytes of memory. */
const mostNumbers = 4_000_000

export interface Tallied {
  readonly number: number
  /** Place of the kind that was reported most, the earlier one of equals. */
  readonly kind: number
  readonly reports: number
  /** ISO 8601 calendar date of the last report. */
  readonly lastSeen: string
}

/** Adds up single reports by number. */
export class ReportTally {
  readonly #kinds: number
  readonly #places = new Map<number, number>()
  readonly #lastSeen: string[] = []
  #counts = new Uint32Array(1024)

  /** @param kinds how many kinds of report there are */
  constructor(kinds: number) {
    this.#kinds = kinds
  }

  /** @throws UsageError when there are too many different numbers */
  add(number: number, kind: number, day: string): void {
    const place = this.#places.get(number) ?? this.#open(number)
    const at = place * this.#kinds + kind
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    if (day > (this.#lastSeen[place] ?? '')) this.#lastSeen[place] = day
  }

  #open(number: number): number {
    const place = this.#places.size
    if (place === mostNumbers) throw tooMany()
    this.#places.set(number, place)
    this.#lastSeen.push('')
    if ((place + 1) * this.#kinds > this.#counts.length) {
      const grown = new Uint32Array(this.#counts.length * 2)
      grown.set(this.#counts)
      this.#counts = grown
    }
    return place
  }

  *numbers(): Generator<Tallied> {
    for (const [number, place] of this.#places) {
      const counts = this.#counts.subarray(place * this.#kinds, (place + 1) * this.#kinds)
      const reports = counts.reduce((sum, count) => sum + count, 0)
      const kind = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))
      yield { number, kind, reports, lastSeen: this.#lastSeen[place] ?? '' }
    }
  }
}

function tooMany(): UsageError {
  const limit = mostNumbers.toLocaleString('en')
  return new UsageError({
    ja: `1 つのリストに入れられる番号は ${limit} 件までです。月ごとなどに分けてください。`,
    en: `One list may report ${limit} different numbers. Split it, by month for example.`,
  })
}
