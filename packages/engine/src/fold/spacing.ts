import type { Folder } from './folder.ts'
import { isSign } from './signs.ts'

/** Letters written apart, `a m a z o n`, at least this many, are one word. */
const spacedLetters = 3

/**
 * Joins letters that are written apart, and the punctuation among them. Where some gaps are wider than others, those part the
 * words: `y o u r   t a x` is `your tax`.
 */
export function joinSpacedLetters(folder: Folder): void {
  if (folder.spaces === 0) return
  const { units, length } = folder
  let dropped: Uint8Array | undefined
  for (let first = 0; first < length; first++) {
    if (!isLetter(units[first]) || !standsAlone(units, first, length)) continue
    let last = first
    let letters = 1
    while (units[last + 1] === 0x20 && last + 2 < length && standsAlone(units, last + 2, length)) {
      last += 2
      if (isLetter(units[last])) letters++
    }
    if (letters >= spacedLetters) {
      dropped ??= new Uint8Array(length)
      dropGaps(folder, dropped, first, last)
    }
    first = last
  }
  if (dropped) folder.compact(dropped)
}

/** Drops the gaps within words of the units at `first`, `first` + 2 … `last`. */
function dropGaps({ spans, units }: Folder, dropped: Uint8Array, first: number, last: number): void {
  const width = (gap: number) => (spans[2 * gap + 1] as number) - (spans[2 * gap] as number)
  let narrow = width(first + 1)
  for (let gap = first + 3; gap < last; gap += 2) narrow = Math.min(narrow, width(gap))
  const parts = (gap: number) => gap < first || gap > last || width(gap) > narrow
  let singles = first
  let letters = 0
  for (let at = first; at <= last; at += 2) {
    if (at < last && !parts(at + 1)) dropped[at + 1] = 1
    if (!(parts(at - 1) && parts(at + 1))) {
      singles = at + 2
      letters = 0
      continue
    }
    if (isLetter(units[at])) letters++
    // Single letters between wide gaps are a word that is written wider still.
    if (letters >= spacedLetters) for (; singles < at; singles += 2) dropped[singles + 1] = 1
  }
}

/** A letter, a digit or punctuation with only space beside it, or Japanese, which has none. */
function standsAlone(units: Uint16Array, at: number, length: number): boolean {
  if (!isLetter(units[at]) && !isPunctuation(units[at])) return false
  return (at === 0 || !isJoined(units[at - 1])) && (at + 1 >= length || !isJoined(units[at + 1]))
}

/** Letters, digits and signs belong to what stands beside them. */
function isJoined(unit: number | undefined): boolean {
  return isLetter(unit) || isPunctuation(unit) || (unit !== undefined && unit !== 0x0a && isSign(unit))
}

/** Letters and digits, and the apostrophe that stands within words. */
function isLetter(unit: number | undefined): boolean {
  if (unit === undefined) return false
  return (
    unit === 0x27 ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x52f)
  )
}

function isPunctuation(unit: number | undefined): boolean {
  return unit !== undefined && unit > 0x20 && unit < 0x40 && !isLetter(unit)
}
