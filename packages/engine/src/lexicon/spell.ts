import { fold, foldsAlone, isJapanese } from '../fold/fold.ts'
import { alternatives, expand } from './expand.ts'
import type { Trie } from './trie.ts'

/**
 * Adds every term of a pattern, and returns whether one was empty. Nearly all consist of characters that fold by themselves,
 * and then share the work for what they share; folding each of many thousand terms would take most of the time that an
 * engine takes to be made.
 */
export function spell<Output>(trie: Trie<Output>, pattern: string, output: Output): boolean {
  if (foldsByCharacter(pattern)) return new Speller(trie, alternatives(pattern), output).run()
  return expand(pattern)
    .map((term) => fold(term).key)
    .map((key) => new Speller(trie, [[key]], output).run())
    .includes(true)
}

/** So many single letters in a row are a word written apart, which only the whole term shows. */
const fewestApart = 3

function foldsByCharacter(pattern: string): boolean {
  let apart = 0
  let before = 0x20
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i)
    if (unit !== 0x20 && foldsAlone(unit) === 0) return false
    if (isBound(before) && !isBound(unit) && (i + 1 === pattern.length || isBound(pattern.charCodeAt(i + 1))))
      apart++
    before = unit
  }
  return apart < fewestApart || !pattern.includes(' ')
}

/** A space, a brace or a comma, at which a single letter may begin or end. */
function isBound(unit: number): boolean {
  return unit === 0x20 || unit === 0x2c || unit === 0x7b || unit === 0x7d
}

class Speller<Output> {
  private readonly trie: Trie<Output>
  private readonly parts: readonly string[][]
  private readonly output: Output
  private empty = false

  constructor(trie: Trie<Output>, parts: readonly string[][], output: Output) {
    this.trie = trie
    this.parts = parts
    this.output = output
  }

  run(): boolean {
    this.read(0, 0, 0, false)
    return this.empty
  }

  /** Reads on from `part`; `last` is the character before, and `gap` whether a space was read since. */
  private read(part: number, from: number, last: number, gap: boolean): void {
    const choices = this.parts[part]
    if (choices === undefined) {
      if (from === 0) this.empty = true
      else this.trie.add(from, this.output)
      return
    }
    for (const choice of choices) {
      let state = from
      let written = last
      let spaced = gap
      for (let i = 0; i < choice.length; i++) {
        const unit = choice.charCodeAt(i)
        if (unit === 0x20) {
          spaced = true
          continue
        }
        if (spaced && isKept(written, unit)) state = this.trie.descend(state, 0x20)
        spaced = false
        written = unit
        state = this.trie.descend(state, foldsAlone(unit) || unit)
      }
      this.read(part + 1, state, written, spaced)
    }
  }
}

/** Whether folding keeps a space between the two. */
function isKept(before: number, after: number): boolean {
  return before !== 0 && !isJapanese(before) && !isJapanese(after)
}
