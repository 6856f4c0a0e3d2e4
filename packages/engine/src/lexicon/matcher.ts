import type { Folded, Range } from '../fold/fold.ts'
import { between, covering, findSigns, isLatin, type Sign, signKinds } from '../fold/signs.ts'
import { type DisguisedTerm, findDisguised } from './disguises.ts'
import { beginningsOf, spell } from './spell.ts'
import { Trie } from './trie.ts'

/** One occurrence of a listed term, in folded units. */
export interface Hit<Label> extends Range {
  readonly label: Label
  /** Signs stand between or instead of its letters. */
  readonly disguised?: true
}

interface Output<Label> {
  readonly label: Label
  /** Which half of a `…` pattern this is, and of which pattern; undefined for a whole term. */
  readonly half?: { readonly pattern: number; readonly second: boolean }
}

interface Term<Label> {
  readonly pattern: string
  readonly output: Output<Label>
}

/** Finds every occurrence of every term in one pass, overlapping ones included, in time linear in text and hits. */
export class Matcher<Label> {
  /** The terms by the units that they begin with, in the order of the list. */
  private readonly terms = new Map<number, Term<Label>[]>()
  private readonly trie = new Trie<Output<Label>>((unit) => {
    for (const { pattern, output } of this.terms.get(unit) ?? []) spell(this.trie, pattern, unit, output)
    this.terms.delete(unit)
  })
  /** Kept from one text to the next, so that a search allocates nothing but its hits. */
  private readonly walks = new Walks(this.trie)

  /**
   * `terms`: label → patterns. `{a,b}` are alternatives; `…` stands for up to {@link longestGap} units within a sentence.
   * A term that begins or ends with a Latin letter or digit matches whole words only. Throws on an empty term or an
   * unbalanced brace.
   */
  constructor(terms: Iterable<readonly [label: Label, patterns: Iterable<string>]>) {
    let gaps = 0
    for (const [label, patterns] of terms) {
      const whole = { label }
      for (const pattern of patterns) {
        const [first = '', second] = pattern.split('…')
        if (second === undefined) this.add(whole, first)
        else {
          this.add({ label, half: { pattern: gaps, second: false } }, first)
          this.add({ label, half: { pattern: gaps++, second: true } }, second)
        }
      }
    }
  }

  private add(output: Output<Label>, pattern: string): void {
    const begins = beginningsOf(pattern)
    if (begins.length === 0 || begins.includes(0))
      throw new RangeError(`a term of the pattern ${JSON.stringify(pattern)} is empty`)
    for (const unit of begins.length > 1 ? new Set(begins) : begins) {
      const known = this.terms.get(unit)
      if (known) known.push({ pattern, output })
      else {
        this.terms.set(unit, [{ pattern, output }])
        this.trie.announce(unit)
      }
    }
  }

  /** All hits in `folded`, ordered by where they end; `signs` are those within its words, which disguises consist of. */
  find(folded: Folded, signs: readonly Sign[] = findSigns(folded)): Hit<Label>[] {
    const { key } = folded
    const kinds = signs.length > 0 ? signKinds(folded, signs) : undefined
    const disguised = kinds ? findDisguised(this.trie, key, kinds) : []
    const hits = new Hits<Label>(key, kinds)
    const { walks } = this
    walks.count = 0
    let next = 0
    for (let end = 1; end <= key.length; end++) {
      if (!isWithinWord(key, end - 1)) walks.begin(end - 1)
      walks.readOn(key.charCodeAt(end - 1))
      for (let i = 0; i < walks.count; i++) {
        const outputs = this.trie.outputsOf(walks.states[i] as number)
        if (outputs) hits.addPlain(outputs, walks.starts[i] as number, end)
      }
      while (next < disguised.length && (disguised[next] as DisguisedTerm<Output<Label>>).end <= end)
        hits.addDisguised(disguised[next++] as DisguisedTerm<Output<Label>>)
    }
    return hits.found
  }
}

/** The terms that the units read so far are the beginnings of, the longest first; there are rarely more than three. */
class Walks<Output> {
  readonly states: number[] = []
  readonly starts: number[] = []
  count = 0
  private readonly trie: Trie<Output>

  constructor(trie: Trie<Output>) {
    this.trie = trie
  }

  /** Terms may begin at `start`. */
  begin(start: number): void {
    this.states[this.count] = 0
    this.starts[this.count++] = start
  }

  readOn(unit: number): void {
    let kept = 0
    for (let i = 0; i < this.count; i++) {
      const state = this.trie.child(this.states[i] as number, unit)
      if (state === 0) continue
      this.states[kept] = state
      this.starts[kept++] = this.starts[i] as number
    }
    this.count = kept
  }
}

const longestPiece = 3

/** How far apart, in folded units, the halves of a `…` pattern may stand. */
const longestGap = 10

/** Takes what the walks find, drops parts of longer words, and puts the halves of `…` patterns together. */
class Hits<Label> {
  readonly found: Hit<Label>[] = []
  private firsts: Map<number, Range[]> | undefined
  private readonly key: string
  private readonly signs: Uint8Array | undefined

  constructor(key: string, signs: Uint8Array | undefined) {
    this.key = key
    this.signs = signs
  }

  addPlain(outputs: readonly Output<Label>[], start: number, end: number): void {
    if (!this.isWhole(start, end, end - start)) return
    for (const output of outputs) this.add(output, start, end)
  }

  addDisguised({ output, start, end, letters }: DisguisedTerm<Output<Label>>): void {
    if (this.isWhole(start, end, letters) && !this.goesOn(end)) this.add(output, start, end, true)
  }

  /** Whether what stands there is not a part of a longer word. */
  private isWhole(start: number, end: number, letters: number): boolean {
    return standsAlone(this.key, start, end) && !(letters <= longestPiece && this.isPiece(start, end))
  }

  /** Whether one more letter of the same word follows behind a sign: r.e.f.u.n.d.s. */
  private goesOn(end: number): boolean {
    return isSign(this.signs?.[end]) && isLatin(this.key, end + 1) && !isLatin(this.key, end + 2)
  }

  private add(output: Output<Label>, start: number, end: number, disguised = false): void {
    const from = output.half ? this.meet(output.half, start, end) : start
    if (from === undefined) return
    const hit = { label: output.label, start: from, end }
    this.found.push(disguised ? { ...hit, disguised } : hit)
  }

  /** A few Latin letters between signs are a piece of a word, not a name: p●au●se, gro●u●p●s. */
  private isPiece(start: number, end: number): boolean {
    if (!this.signs || !isAsciiWord(this.key.charCodeAt(start))) return false
    return isSign(this.signs[start - 1]) || isSign(this.signs[end])
  }

  /** Where the pattern begins that the half ending at `end` completes; undefined when it completes none. */
  private meet(half: { pattern: number; second: boolean }, start: number, end: number): number | undefined {
    this.firsts ??= new Map()
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

/** A sign that is not read as a letter. */
function isSign(kind: number | undefined): boolean {
  return kind === between || kind === covering
}

const sentenceEnd = /[。!?\n]/

/** Whether a term that begins or ends like a Latin word is not a part of a longer one. */
function standsAlone(key: string, start: number, end: number): boolean {
  return !isWithinWord(key, start) && !isWithinWord(key, end)
}

function isWithinWord(key: string, at: number): boolean {
  return isAsciiWord(key.charCodeAt(at)) && isAsciiWord(key.charCodeAt(at - 1))
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
}
