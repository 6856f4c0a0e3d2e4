import { fold, foldsAlone, isJapanese } from '../fold/fold.ts'
import { alternatives, checkBraces, expand } from './expand.ts'
import type { Trie } from './trie.ts'

/** One of several ways to go on, folded: its key, the characters it begins and ends with, and the spaces around it. */
interface Choice {
  readonly key: string
  readonly first: number
  readonly last: number
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

/** Marks that change the character before them. */
const changesFirst = /[\u0300-\u036f\u20d0-\u20ff\u3099-\u309c\uff9e\uff9f]/

/**
 * The units that the terms of a pattern begin with, folded; 0 for a term that is empty. For most patterns a glance at the first
 * letter will do. Throws as {@link alternatives} does.
 */
export function beginningsOf(pattern: string): readonly number[] {
  checkBraces(pattern)
  if (pattern.startsWith('{') || changesFirst.test(pattern) || foldsAlone(pattern.charCodeAt(0)) === 0)
    return foldsByCharacter(pattern) ? beginningsOfParts(alternatives(pattern)) : beginningsOfTerms(pattern)
  return [foldsAlone(pattern.charCodeAt(0))]
}

function beginningsOfParts(parts: readonly (readonly string[])[]): readonly number[] {
  const begins: number[] = []
  for (const choices of parts) {
    const written = choices.map((choice) => choice.trimStart())
    for (const choice of written) if (choice !== '') begins.push(foldsAlone(choice.charCodeAt(0)))
    if (!written.includes('')) return begins
  }
  return [0]
}

function beginningsOfTerms(pattern: string): readonly number[] {
  return expand(pattern).map((term) => {
    const { key } = fold(term)
    return key === '' ? 0 : key.charCodeAt(0)
  })
}

/**
 * Adds the terms of a pattern that begin with the unit `begin`. Nearly all consist of characters that fold by themselves, and
 * then share the work for what they share; folding each of many thousand terms would take most of the time that an engine takes
 * for its first verdict.
 */
export function spell<Output>(trie: Trie<Output>, pattern: string, begin: number, output: Output): void {
  if (!foldsByCharacter(pattern)) {
    const keys = expand(pattern).map((term) => fold(term).key)
    for (const key of keys) if (key.charCodeAt(0) === begin) trie.add(trie.descend(0, key), output)
    return
  }
  const parts = alternatives(pattern).map((choices) => choices.map(foldChoice))
  addFrom({ trie, output, parts, begin }, 0, { state: 0, last: 0, space: false })
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
