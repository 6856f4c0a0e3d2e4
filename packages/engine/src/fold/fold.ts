import { readEntity } from './entities.ts'
import { Folder, isLineBreak } from './folder.ts'
import { unmaskLatin } from './scripts.ts'
import { joinSpacedLetters } from './spacing.ts'
import { capitalTwin, latinTwin, matchingUnit, plainOf } from './tables.ts'

export { afterHidden, afterSpace, isJapanese } from './folder.ts'

/** Half-open range of UTF-16 units in a {@link Folded} text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A text as it is matched: HTML character references read, NFKC, lower case, without invisible characters, without spaces
 * next to Japanese characters or between single letters, Latin look-alikes resolved. `key` is `text` with look-alike Japanese
 * characters unified and accents dropped; both have the same length, and every unit knows where in the original it came from.
 */
export interface Folded {
  readonly text: string
  readonly key: string
  /** Per unit: {@link afterSpace} and {@link afterHidden}, what the original had between it and the unit before. */
  readonly before: Uint8Array
  /** Folded ranges of words in which letters of another script pose as Latin ones. */
  readonly disguised: readonly Range[]
  /** Range in the original text, in UTF-16 units. Never empty for a non-empty range. */
  origin(range: Range): Range
  /** The original characters of a range. */
  quote(range: Range): string
}

/** Zero-width and bidi characters, and the control characters, of which nothing is seen either. */
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u
const mark = /^\p{M}$/u
/** U+2800, the braille pattern without dots, is blank; U+FEFF is white space for regular expressions, but has no width. */
const space = /^(?!\ufeff)[\s\u2800]$/u

/** Marks that a renderer stacks on the preceding character; more than this many in a row are noise. */
const marksKept = 2

/** Texts up to this length share one set of columns; making them anew would take a third of the time. */
const shortText = 4_096
const shared = new Folder(shortText)

/** Folds `text` in time linear in its length. Works on any UTF-16, lone surrogates included. */
export function fold(text: string): Folded {
  const folder = text.length <= shortText ? shared : new Folder(text.length)
  folder.reset()
  foldAll(folder, text)
  joinSpacedLetters(folder)
  const disguised = unmaskLatin(folder)
  const { length } = folder
  // The shared columns are written anew by the next text.
  const { spans, before } = folder.origins()
  const units = folder.units.subarray(0, length)
  const folded = stringOf(units)
  for (let i = 0; i < length; i++) units[i] = matchingUnit[units[i] as number] as number
  return {
    text: folded,
    key: stringOf(units),
    before,
    disguised,
    origin: ({ start, end }) => ({ start: spans[2 * start] ?? 0, end: spans[2 * end - 1] ?? 0 }),
    quote: ({ start, end }) => text.slice(spans[2 * start] ?? 0, spans[2 * end - 1] ?? 0),
  }
}

function foldAll(folder: Folder, text: string): void {
  const { length } = text
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at)
    const kind = isCombining(text.charCodeAt(at + 1)) ? unusual : kinds[unit]
    if (kind === plain) folder.emit(unit, at, ++at)
    else if (kind === blank) folder.space(unit, at, ++at)
    else if (kind === capital) folder.emit(unit + 0x20, at, ++at)
    else at = foldUnusual(folder, text, at)
  }
}

function foldUnusual(folder: Folder, text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(codePoint)
  const end = at + character.length
  const entity = codePoint === 0x26 ? readEntity(text, at) : undefined
  if (entity) return foldEntity(folder, entity.character, at, entity.end)
  return foldAside(folder, character, at, end) ? end : foldCluster(folder, text, at)
}

/** What a character reference stands for, which is never joined with what follows. */
function foldEntity(folder: Folder, character: string, at: number, end: number): number {
  if (!foldAside(folder, character, at, end)) emitForm(folder, character, at, end)
  return end
}

/** Takes a character that is no letter of its own: white space, a mark, something invisible. */
function foldAside(folder: Folder, character: string, at: number, end: number): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  const voicing = voicingMark(codePoint)
  if (voicing) folder.voice(voicing, end)
  else if (space.test(character)) folder.space(isLineBreak(codePoint) ? 0x0a : 0x20, at, end)
  else if (ignorable.test(character)) hide(folder, codePoint)
  else return mark.test(character)
  return true
}

/** The combining form of a mark for voiced kana: combining, standing apart, or half-width. */
function voicingMark(codePoint: number): string | undefined {
  if (codePoint === 0x3099 || codePoint === 0x309b || codePoint === 0xff9e) return '\u3099'
  if (codePoint === 0x309a || codePoint === 0x309c || codePoint === 0xff9f) return '\u309a'
  return undefined
}

/** A variation selector chooses a glyph and hides nothing; a C1 control is a quotation mark that lost its encoding. */
function hide(folder: Folder, codePoint: number): void {
  const selector = (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint >= 0xe0100
  const lost = codePoint >= 0x80 && codePoint <= 0x9f
  if (!selector && !lost) folder.hide()
}

/** Folds a character together with the marks stacked on it. */
function foldCluster(folder: Folder, text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  const base = at + (codePoint > 0xffff ? 2 : 1)
  let end = base
  while (isCombining(text.charCodeAt(end))) end++
  emitForm(folder, text.slice(at, Math.min(end, base + marksKept)), at, end)
  return end
}

/** Longest form of one character, in UTF-16 units: ㌖ has six; a few Arabic ones have up to 18, and would only cost time. */
const longestForm = 6

function emitForm(folder: Folder, cluster: string, at: number, end: number): void {
  const plainForm = plainOf(cluster.codePointAt(0) ?? 0) ?? cluster.normalize('NFKC')
  const twin = capitalTwin.get(plainForm.charCodeAt(0)) ?? 0
  for (const piece of plainForm.toLowerCase().slice(0, longestForm)) {
    if (piece === ' ') folder.space(0x20, at, end)
    else if (!mark.test(piece))
      for (let i = 0; i < piece.length; i++) {
        const unit = piece.charCodeAt(i)
        folder.emit(unit, at, end, twin || (latinTwin.get(unit) ?? 0))
      }
  }
}

const unusual = 0
const plain = 1
const blank = 2
const capital = 3

/** ASCII, plain arrows, kana and unified ideographs are their own NFKC form. */
const kinds = new Uint8Array(0x10000)
for (const [first, last, kind] of [
  [0x20, 0x7e, plain],
  [0x09, 0x0d, blank],
  [0x20, 0x20, blank],
  [0x26, 0x26, unusual], // may begin a character reference
  [0x41, 0x5a, capital],
  [0x2190, 0x2193, plain],
  [0x3001, 0x3011, plain],
  [0x3041, 0x3096, plain],
  [0x30a1, 0x30fc, plain],
  [0x4e00, 0x9fff, plain],
] as const)
  kinds.fill(kind, first, last + 1)

/** The key of a unit that folds by itself, whatever stands beside it; 0 for one that does not. */
export function foldsAlone(unit: number): number {
  const kind = kinds[unit]
  if (kind === capital) return unit + 0x20
  return kind === plain ? (matchingUnit[unit] as number) : 0
}

/** Marks for any letter, as Zalgo text stacks them. */
function isCombining(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x20d0 && unit <= 0x20ff)
}

const chunk = 8_192

function stringOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += chunk) text += String.fromCharCode.apply(null, chunkOf(units, i))
  return text
}

/** `apply` takes any array-like object; the declared type asks for an array. */
function chunkOf(units: Uint16Array, from: number): number[] {
  return units.subarray(from, from + chunk) as unknown as number[]
}
