import { type Folded, fold, type Range } from '../fold/fold.ts'
import { expand } from './expand.ts'

/** One occurrence of a listed term, in folded units. */
export interface Hit extends Range {
  readonly label: string
}

interface Output {
  readonly label: string
  /** Which half of a `…` pattern this is, and of which pattern; undefined for a whole term. */
  readonly half?: { readonly pattern: number; readonly second: boolean }
  readonly length: number
  readonly wordStart: boolean
  readonly wordEnd: boolean
}

/**
 * Finds every occurrence of every term in one pass, overlapping ones included, in time linear in text and hits.
 * Aho and Corasick, "Efficient string matching", CACM 18 (1975); states are rows of a sparse table kept in one map.
 * Example: 未納 and 未納料金 both end up in the answer for 未納料金, which an alternation would not give.
 */
export class Matcher {
  private readonly next = new Map<number, number>()
  private readonly fail: number[] = [0]
  private readonly outputs: Output[][] = [[]]
  private readonly unitClass = new Uint16Array(0x10000)
  private classes = 1
  private patterns = 0

  /**
   * `terms`: label → patterns. `{a,b}` are alternatives; `…` stands for up to {@link longestGap} units within a sentence.
   * A term that begins or ends with a Latin letter or digit matches whole words only.
   */
  constructor(terms: Iterable<readonly [label: string, patterns: Iterable<string>]>) {
    for (const [label, patterns] of terms) for (const pattern of patterns) this.addPattern(label, pattern)
    this.link()
  }

  /** All hits in `folded`, ordered by where they end. */
  find(folded: Folded): Hit[] {
    const { key } = folded
    const hits: Hit[] = []
    const halves = new OpenHalves(key)
    let state = 0
    for (let i = 0; i < key.length; i++) {
      state = this.step(state, this.unitClass[key.charCodeAt(i)] ?? 0)
      for (const output of this.outputs[state] ?? []) {
        const start = i + 1 - output.length
        if (!standsAlone(key, start, output)) continue
        const from = output.half ? halves.meet(output.half, start, i + 1) : start
        if (from !== undefined) hits.push({ label: output.label, start: from, end: i + 1 })
      }
    }
    return hits
  }

  private addPattern(label: string, pattern: string): void {
    const [first = '', second] = pattern.split('…')
    if (second === undefined) {
      for (const term of expand(first)) this.add(label, fold(term).key)
      return
    }
    const number = this.patterns++
    for (const term of expand(first)) this.add(label, fold(term).key, { pattern: number, second: false })
    for (const term of expand(second)) this.add(label, fold(term).key, { pattern: number, second: true })
  }

  private add(label: string, key: string, half?: Output['half']): void {
    if (key === '') throw new RangeError(`empty term in ${label}`)
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i)
      if (!this.unitClass[unit]) this.unitClass[unit] = this.classes++
      state = this.child(state, this.unitClass[unit] as number)
    }
    const list = this.outputs[state] as Output[]
    if (half === undefined && list.some((output) => output.label === label && !output.half)) return
    list.push({
      label,
      ...(half && { half }),
      length: key.length,
      wordStart: isAsciiWord(key.charCodeAt(0)),
      wordEnd: isAsciiWord(key.charCodeAt(key.length - 1)),
    })
  }

  private child(state: number, unitClass: number): number {
    const edge = edgeOf(state, unitClass)
    const known = this.next.get(edge)
    if (known !== undefined) return known
    const created = this.fail.push(0) - 1
    this.outputs.push([])
    this.next.set(edge, created)
    return created
  }

  private link(): void {
    // Edges were made parent first, and insertion order is kept, but a failure link needs breadth-first order.
    const edges = [...this.next].map(([edge, to]) => ({
      from: Math.floor(edge / 0x10000),
      unitClass: edge % 0x10000,
      to,
    }))
    const depth = new Map([[0, 0]])
    for (const { from, to } of edges) depth.set(to, (depth.get(from) ?? 0) + 1)
    edges.sort((a, b) => (depth.get(a.to) ?? 0) - (depth.get(b.to) ?? 0))
    for (const { from, unitClass, to } of edges) {
      const fallback = from === 0 ? 0 : this.step(this.fail[from] ?? 0, unitClass)
      this.fail[to] = fallback
      this.outputs[to]?.push(...(this.outputs[fallback] ?? []))
    }
  }

  private step(from: number, unitClass: number): number {
    if (unitClass === 0) return 0
    for (let state = from; ; state = this.fail[state] ?? 0) {
      const to = this.next.get(edgeOf(state, unitClass))
      if (to !== undefined) return to
      if (state === 0) return 0
    }
  }
}

/** How far apart, in folded units, the halves of a `…` pattern may stand. */
const longestGap = 10

/** The first halves of `…` patterns met so far, which a second half may complete. */
class OpenHalves {
  private readonly firsts = new Map<number, Range[]>()
  private readonly key: string

  constructor(key: string) {
    this.key = key
  }

  /** Where the pattern begins that the half ending at `end` completes; undefined when it completes none. */
  meet(half: { pattern: number; second: boolean }, start: number, end: number): number | undefined {
    const firsts = this.firsts.get(half.pattern)
    if (half.second) return this.complete(firsts ?? [], start)
    if (!firsts) this.firsts.set(half.pattern, [{ start, end }])
    else if (firsts.at(-1)?.end !== end) firsts.push({ start, end }) // the longest of those that end here came first
    return undefined
  }

  /** Firsts are ordered by end, so the nearest is found after skipping those that reach into the second half. */
  private complete(firsts: readonly Range[], start: number): number | undefined {
    const first = firsts.findLast(({ end }) => end <= start)
    if (!first || start - first.end > longestGap) return undefined
    return sentenceEnd.test(this.key.slice(first.end, start)) ? undefined : first.start
  }
}

const sentenceEnd = /[。!?\n]/

function edgeOf(state: number, unitClass: number): number {
  return state * 0x10000 + unitClass
}

/** Whether a term that begins or ends like a Latin word is not a part of a longer one. */
function standsAlone(key: string, start: number, { length, wordStart, wordEnd }: Output): boolean {
  return (
    !(wordStart && isAsciiWord(key.charCodeAt(start - 1))) &&
    !(wordEnd && isAsciiWord(key.charCodeAt(start + length)))
  )
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
}
