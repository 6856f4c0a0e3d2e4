import { fold, foldsAlone, isJapanese } from '../fold/fold.ts'
import { alternatives, expand } from './expand.ts'
import type { Trie } from './trie.ts'

/** One of several ways to go on, folded: its key, the characters it begins and ends with, and the spaces around it. */
interface Choice {
  readonly key: string
  readonly first: number
  readonly last: number
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

/** A pattern read so far that its terms can be added by the unit that they begin with. */
export interface Spelling {
  /** The units that its terms begin with, folded. */
  readonly begins: readonly number[]
  /** Whether one of its terms is empty. */
  readonly empty: boolean
  /** Adds the terms that begin with `unit`. */
  into<Output>(trie: Trie<Output>, unit: number, output: Output): void
}

/**
 * Reads a pattern. Nearly all consist of characters that fold by themselves, and then their terms share the work for what they
 * share; folding each of many thousand terms would take most of the time that an engine takes for its first verdict. Throws as
 * {@link alternatives} does.
 */
export function readPattern(pattern: string): Spelling {
  return foldsByCharacter(pattern) ? inParts(pattern) : inWhole(pattern)
}

function inParts(pattern: string): Spelling {
  const begins: number[] = []
  const parts = pattern.includes('{') || pattern.includes('}') ? alternatives(pattern) : [[pattern]]
  return {
    begins,
    empty: beginInto(begins, parts),
    into: (trie, unit, output) => {
      const choices = parts.map((part) => part.map(foldChoice))
      addFrom({ trie, output, parts: choices, begin: unit }, 0, { state: 0, last: 0, space: false })
    },
  }
}

/** Collects what terms begin with, and returns whether one of them has nothing to begin with. */
function beginInto(begins: number[], parts: readonly (readonly string[])[]): boolean {
  for (const choices of parts) {
    let open = false
    for (const choice of choices) {
      const written = choice.trimStart()
      if (written === '') open = true
      else begins.push(foldsAlone(written.charCodeAt(0)))
    }
    if (!open) return false
  }
  return true
}

function inWhole(pattern: string): Spelling {
  const keys = expand(pattern).map((term) => fold(term).key)
  return {
    begins: keys.filter((key) => key !== '').map((key) => key.charCodeAt(0)),
    empty: keys.includes(''),
    into: (trie, unit, output) => {
      for (const key of keys) if (key.charCodeAt(0) === unit) trie.add(trie.descend(0, key), output)
    },
  }
}

interface Spelled<Output> {
  readonly trie: Trie<Output>
  readonly output: Output
  readonly parts: readonly (readonly Choice[])[]
  readonly begin: number
}

interface Reached {
  readonly state: number
  /** The character read last, 0 at the beginning, and whether a space follows it. */
  readonly last: number
  readonly space: boolean
}

function addFrom<Output>(spelled: Spelled<Output>, part: number, reached: Reached): void {
  const { trie, output, parts, begin } = spelled
  const choices = parts[part]
  if (choices === undefined) {
    trie.add(reached.state, output)
    return
  }
  for (const choice of choices)
    if (reached.state !== 0 || choice.key === '' || choice.key.charCodeAt(0) === begin)
      addFrom(spelled, part + 1, readOn(trie, reached, choice))
}

function readOn<Output>(trie: Trie<Output>, { state, last, space }: Reached, choice: Choice): Reached {
  const parted = space || choice.spaceBefore
  if (choice.key === '') return { state, last, space: parted }
  const from = parted && keepsSpace(last, choice.first) ? trie.descend(state, ' ') : state
  return { state: trie.descend(from, choice.key), last: choice.last, space: choice.spaceAfter }
}

function foldChoice(choice: string): Choice {
  const written = choice.trim()
  return {
    key: written.includes(' ') ? written.split(/ +/).reduce(joined, '') : keyOf(written),
    first: written === '' ? 0 : written.charCodeAt(0),
    last: written === '' ? 0 : written.charCodeAt(written.length - 1),
    spaceBefore: choice.startsWith(' '),
    spaceAfter: choice.endsWith(' '),
  }
}

function joined(before: string, word: string): string {
  const gap = before !== '' && keepsSpace(before.charCodeAt(before.length - 1), word.charCodeAt(0))
  return before + (gap ? ' ' : '') + keyOf(word)
}

/** The key of a word, which is the word itself for most. */
function keyOf(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (foldsAlone(word.charCodeAt(i)) !== word.charCodeAt(i))
      return Array.from(word, (letter) => String.fromCharCode(foldsAlone(letter.charCodeAt(0)))).join('')
  return word
}

/** Whether folding keeps a space between the two characters; before a term there is none. */
function keepsSpace(before: number, after: number): boolean {
  return before !== 0 && !isJapanese(before) && !isJapanese(after)
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
