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

/**
 * Adds every term of a pattern, and returns whether one was empty. Nearly all consist of characters that fold by themselves,
 * and then share the work for what they share; folding each of many thousand terms would take most of the time that an
 * engine takes to be made.
 */
export function spell<Output>(trie: Trie<Output>, pattern: string, output: Output): boolean {
  if (foldsByCharacter(pattern))
    return addFrom(
      trie,
      output,
      alternatives(pattern).map((choices) => choices.map(foldChoice)),
      0,
      {
        state: 0,
        last: 0,
        space: false,
      },
    )
  const keys = expand(pattern).map((term) => fold(term).key)
  for (const key of keys) if (key !== '') trie.add(trie.descend(0, key), output)
  return keys.includes('')
}

interface Reached {
  readonly state: number
  /** The character read last, 0 at the beginning, and whether a space follows it. */
  readonly last: number
  readonly space: boolean
}

function addFrom<Output>(
  trie: Trie<Output>,
  output: Output,
  parts: readonly (readonly Choice[])[],
  part: number,
  { state, last, space }: Reached,
): boolean {
  const choices = parts[part]
  if (choices === undefined) {
    if (state !== 0) trie.add(state, output)
    return state === 0
  }
  let empty = false
  for (const choice of choices) {
    const parted = space || choice.spaceBefore
    const gap = parted && keepsSpace(last, choice.first)
    const next =
      choice.key === ''
        ? { state, last, space: parted }
        : {
            state: trie.descend(gap ? trie.descend(state, ' ') : state, choice.key),
            last: choice.last,
            space: choice.spaceAfter,
          }
    if (addFrom(trie, output, parts, part + 1, next)) empty = true
  }
  return empty
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
