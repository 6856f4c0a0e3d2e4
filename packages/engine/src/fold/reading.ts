import type { Folded } from './fold.ts'
import { instead, isLatin, readAs, type Sign } from './signs.ts'

/** Stands where a reader sees nothing; folding leaves no control characters. */
const dropped = '\0'

/** Signs within words that make a text a disguised one: at least so many, and one in so many units. */
const fewestSigns = 3
const widestApart = 60

/** Words with digits or signs for letters that make a text a disguised one. */
const fewestSpelt = 2

/**
 * The key of a text as a person reads it whose words are broken by signs (acc●ount, l/o/g i/n) or spelt with digits
 * (acc0unt): of the same length, with NUL for what is read over. The key itself where the text is not full of such words.
 */
export function readingOf(folded: Folded, signs: readonly Sign[]): string {
  const spelt = signs.filter((sign) => sign.kind === instead && isSpelt(folded.key, sign))
  const readAsLetters = spelt.length >= fewestSpelt ? spelt : []
  const readOver = isBroken(folded, signs) ? signs.filter((sign) => breaks(folded.text, sign)) : []
  if (readAsLetters.length + readOver.length === 0) return folded.key
  const units = folded.key.split('')
  for (const { start, end } of readOver) units.fill(dropped, start, end)
  for (const { start } of readAsLetters) units[start] = letterFor(folded.key, start)
  return units.join('')
}

/** Whether the words of a text are full of signs. */
export function isBroken({ text }: Folded, signs: readonly Sign[]): boolean {
  if (signs.length < fewestSigns) return false
  const odd = signs.filter((sign) => sign.kind !== instead && isOdd(text, sign)).length
  return odd >= fewestSigns && odd * widestApart >= text.length
}

function breaks(text: string, sign: Sign): boolean {
  return sign.kind !== instead && (isOdd(text, sign) || leavesPiece(text, sign))
}

/** Signs that words hold in ordinary writing, unless they leave single letters: e-mail, and/or, カード・通帳. */
const ordinary = /^[-‐‑‒–—/._,+=&~"・·•\n]$/

function isOdd(text: string, { start, end }: Sign): boolean {
  if (!ordinary.test(text.slice(start, end))) return true
  return isLatin(text, start - 1) && (!isLatin(text, start - 2) || !isLatin(text, end + 1))
}

/** Letters that are no word of their own, at most. */
const longestPiece = 2

/** Whether an ordinary sign cuts so few letters off that they are a piece of a word: am-az-on, but not wf-dispute.example. */
function leavesPiece(text: string, { start, end }: Sign): boolean {
  let before = start
  while (start - before <= longestPiece && isLatin(text, before - 1)) before--
  let after = end
  while (after - end <= longestPiece && isLatin(text, after)) after++
  return start - before <= longestPiece || after - end <= longestPiece
}

/** Whether the sign is part of a word with as many letters as signs at least half, and not of a number with its unit: 30mg. */
function isSpelt(key: string, { start }: Sign): boolean {
  let first = start
  while (first > start - longestWord && isWordUnit(key, first - 1)) first--
  let end = start + 1
  while (end < start + longestWord && isWordUnit(key, end)) end++
  const word = key.slice(first, end)
  const letters = word.replace(/[^a-z]/g, '').length
  return (
    letters >= 2 &&
    2 * letters >= word.length - letters &&
    !/^\d+[a-z]{1,2}$|^[a-z]{1,2}\d+$|^[a-z]+\d{2,}$/.test(word)
  )
}

/** How far a word is looked at on either side, in units. */
const longestWord = 14

function isWordUnit(key: string, at: number): boolean {
  return isLatin(key, at) || readAs[key[at] ?? ''] !== undefined
}

/** 1 is read as l beside another and between a consonant and a vowel, as i elsewhere. */
function letterFor(key: string, at: number): string {
  const letters = readAs[key[at] ?? ''] ?? ''
  if (letters.length < 2) return letters
  const sides = [key[at - 1] ?? '', key[at + 1] ?? '']
  const vowels = sides.filter((side) => /[aeiouy01345@!]/.test(side)).length
  return vowels > 0 ? (letters[0] as string) : (letters[1] as string)
}
