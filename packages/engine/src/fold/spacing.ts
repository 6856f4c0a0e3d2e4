import type { Folder } from './folder.ts'

/** Letters written apart, `a m a z o n`, at least this many, are one word. */
const spacedLetters = 3

/**
 * Joins letters that are written apart. Where some gaps are wider than others, those part the words:
 * `y o u r   t a x` is `your tax`.
 */
export function joinSpacedLetters(folder: Folder): void {
  if (folder.spaces === 0) return
  const { units, length } = folder
  let dropped: Uint8Array | undefined
  for (let first = 0; first < length; first++) {
    if (!standsAlone(units, first, length)) continue
    let last = first
    while (units[last + 1] === 0x20 && last + 2 < length && standsAlone(units, last + 2, length)) last += 2
    if ((last - first) / 2 + 1 >= spacedLetters) {
      dropped ??= new Uint8Array(length)
      dropGaps(folder, dropped, first, last)
    }
    first = last
  }
  if (dropped) folder.compact(dropped)
}

/** Drops the gaps within words of the letters at `first`, `first` + 2 … `last`. */
function dropGaps({ starts, ends }: Folder, dropped: Uint8Array, first: number, last: number): void {
  const width = (gap: number) => (ends[gap] as number) - (starts[gap] as number)
  let narrow = width(first + 1)
  for (let gap = first + 3; gap < last; gap += 2) narrow = Math.min(narrow, width(gap))
  const parts = (gap: number) => gap < first || gap > last || width(gap) > narrow
  let single = 0
  for (let letter = first; letter <= last; letter += 2) {
    if (letter < last && !parts(letter + 1)) dropped[letter + 1] = 1
    single = parts(letter - 1) && parts(letter + 1) ? single + 1 : 0
    // Single letters between wide gaps are a word that is written wider still.
    if (single === spacedLetters) dropped[letter - 3] = 1
    if (single >= spacedLetters) dropped[letter - 1] = 1
  }
}

/** A letter or digit with none beside it. */
function standsAlone(units: Uint16Array, at: number, length: number): boolean {
  return (
    isLetterOrDigit(units[at]) &&
    (at === 0 || !isLetterOrDigit(units[at - 1])) &&
    (at + 1 >= length || !isLetterOrDigit(units[at + 1]))
  )
}

/** Letters and digits, and the apostrophe that stands within words. */
function isLetterOrDigit(unit: number | undefined): boolean {
  if (unit === undefined) return false
  return (
    unit === 0x27 ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x52f)
  )
}
