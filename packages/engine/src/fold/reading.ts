import type { Folded, Range } from './fold.ts'
import { instead, isLatin, readAs, type Sign, signsIn } from './signs.ts'

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
 * What stands in `kept`, sorted and apart, is left alone: addresses consist of letters and signs.
 */
export function readingOf(folded: Folded, kept: readonly Range[]): string {
  const signs = [...outside(signsIn(folded), kept)]
  if (signs.length < fewestSpelt) return folded.key
  const breaks = signs.filter(({ kind }) => kind !== instead)
  const spelt = signs.filter((sign) => sign.kind === instead && isSpelt(folded.key, sign))
  const broken = breaks.filter((sign) => isOdd(folded.text, sign)).length
  const isBroken = broken >= fewestSigns && broken * widestApart >= folded.key.length
  if (!isBroken && spelt.length < fewestSpelt) return folded.key
  const units = folded.key.split('')
  for (const { start, end } of isBroken ? breaks : []) units.fill(dropped, start, end)
  for (const { start } of spelt.length >= fewestSpelt ? spelt : [])
    units[start] = letterFor(folded.key, start)
  return units.join('')
}

function* outside(signs: Iterable<Sign>, kept: readonly Range[]): Generator<Sign> {
  let next = 0
  for (const sign of signs) {
    while ((kept[next]?.end ?? sign.end) <= sign.start) next++
    if ((kept[next]?.start ?? sign.end) >= sign.end) yield sign
  }
}

/** Signs that words hold in ordinary writing, unless they leave single letters: e-mail, and/or, カード・通帳. */
const ordinary = /^[-‐‑‒–—/._,+=&~"・·•\n]$/

function isOdd(text: string, { start, end }: Sign): boolean {
  if (!ordinary.test(text.slice(start, end))) return true
  return isLatin(text, start - 1) && (!isLatin(text, start - 2) || !isLatin(text, end + 1))
}

/** A letter for letters on both sides, in a word that has more letters than signs. */
function isSpelt(key: string, { start, end }: Sign): boolean {
  if (!isLatin(key, end) && !isLatin(key, start - 1)) return false
  let letters = 0
  let others = 0
  for (let at = start; at >= start - 12 && isWordUnit(key, at); at--) isLatin(key, at) ? letters++ : others++
  for (let at = end; at < end + 12 && isWordUnit(key, at); at++) isLatin(key, at) ? letters++ : others++
  return letters >= 2 && letters > others
}

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
