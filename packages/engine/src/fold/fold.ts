import { latinTwin, matchingUnit, plainOf } from './tables.ts'

/** Half-open range of UTF-16 units in a {@link Folded} text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A text as it is matched: NFKC, lower case, without invisible characters, without spaces next to Japanese characters or
 * between single letters, Latin look-alikes resolved. `key` is `text` with look-alike Japanese characters unified and accents
 * dropped; both have the same length, and every unit knows where in the original it came from.
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

/** White space or a line break. */
export const afterSpace = 1
/** Characters that cannot be seen, such as a zero-width space. */
export const afterHidden = 2

/** Zero-width and bidi characters, and the control characters, of which nothing is seen either. */
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u
const mark = /^\p{M}$/u
/** U+2800, the braille pattern without dots, is blank; U+FEFF is white space for regular expressions, but has no width. */
const space = /^(?!\ufeff)[\s\u2800]$/u

/** Marks that a renderer stacks on the preceding character; more than this many in a row are noise. */
const marksKept = 2

/** Reads characters one after another, so that spacing can be decided by both neighbours. */
class Folder {
  readonly units: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly before: number[] = []
  private pending: { unit: number; start: number; end: number } | undefined
  private hidden = 0

  emit(unit: number, start: number, end: number): void {
    const gap = this.pending
    if (gap) this.settle(gap, unit)
    this.push(unit, start, end, (gap ? afterSpace : 0) | this.hidden)
    this.hidden = 0
  }

  space(unit: number, start: number, end: number): void {
    const line = unit === 0x0a || unit === 0x0d || this.pending?.unit === 0x0a
    this.pending = { unit: line ? 0x0a : 0x20, start: this.pending?.start ?? start, end }
  }

  hide(): void {
    this.hidden = afterHidden
  }

  /** Gives the last character the mark that follows it, か + ゛ = が; a mark that it cannot bear is dropped. */
  voice(combining: string, end: number): void {
    const last = this.units.length - 1
    const voiced = (String.fromCharCode(this.units[last] ?? 0) + combining).normalize('NFC')
    if (last < 0 || voiced.length > 1) return
    this.units[last] = voiced.charCodeAt(0)
    this.ends[last] = end
  }

  /** Japanese is written without spaces, so one beside a Japanese character carries no meaning. */
  private settle(gap: { unit: number; start: number; end: number }, next: number): void {
    this.pending = undefined
    const previous = this.units.at(-1)
    if (previous === undefined || isJapanese(previous) || isJapanese(next)) return
    this.push(gap.unit, gap.start, gap.end, 0)
  }

  private push(unit: number, start: number, end: number, before: number): void {
    this.units.push(unit)
    this.starts.push(start)
    this.ends.push(end)
    this.before.push(before)
  }
}

/** Folds `text` in time linear in its length. Works on any UTF-16, lone surrogates included. */
export function fold(text: string): Folded {
  const folder = new Folder()
  for (let at = 0; at < text.length; ) at = foldOne(folder, text, at)
  joinSpacedLetters(folder)
  const disguised = unmaskLatin(folder.units)
  const starts = Uint32Array.from(folder.starts)
  const ends = Uint32Array.from(folder.ends)
  return {
    text: stringOf(folder.units),
    key: stringOf(folder.units.map((unit) => matchingUnit[unit] ?? unit)),
    before: Uint8Array.from(folder.before),
    disguised,
    origin: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    quote: ({ start, end }) => text.slice(starts[start] ?? 0, ends[end - 1] ?? 0),
  }
}

/** Folds the character at `at` and returns where the next one starts. */
function foldOne(folder: Folder, text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (isPlain(unit) && !isCombining(text.charCodeAt(at + 1))) {
    if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) folder.space(unit, at, at + 1)
    else folder.emit(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, at, at + 1)
    return at + 1
  }
  return foldUnusual(folder, text, at)
}

function foldUnusual(folder: Folder, text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(codePoint)
  const end = at + character.length
  const voicing = voicingMark(codePoint)
  if (voicing) folder.voice(voicing, end)
  else if (space.test(character)) folder.space(isLineBreak(codePoint) ? 0x0a : 0x20, at, end)
  else if (ignorable.test(character)) hide(folder, codePoint)
  else if (!mark.test(character)) return foldCluster(folder, text, at)
  return end
}

/** The combining form of a mark for voiced kana: combining, standing apart, or half-width. */
function voicingMark(codePoint: number): string | undefined {
  if (codePoint === 0x3099 || codePoint === 0x309b || codePoint === 0xff9e) return '\u3099'
  if (codePoint === 0x309a || codePoint === 0x309c || codePoint === 0xff9f) return '\u309a'
  return undefined
}

function isLineBreak(codePoint: number): boolean {
  return codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029
}

/** A variation selector chooses a glyph and hides nothing; a C1 control is a quotation mark that lost its encoding. */
function hide(folder: Folder, codePoint: number): void {
  const selector = (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint >= 0xe0100
  const lost = codePoint >= 0x80 && codePoint <= 0x9f
  if (!selector && !lost) folder.hide()
}

/** Longest form of one character, in UTF-16 units: ㌖ has six; a few Arabic ones have up to 18, and would only cost time. */
const longestForm = 6

/** Folds a character together with the marks stacked on it. */
function foldCluster(folder: Folder, text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0
  const base = at + (codePoint > 0xffff ? 2 : 1)
  let end = base
  while (isCombining(text.charCodeAt(end))) end++
  const cluster = text.slice(at, Math.min(end, base + marksKept))
  const folded = (plainOf(codePoint) ?? cluster.normalize('NFKC')).toLowerCase().slice(0, longestForm)
  for (const piece of folded) {
    if (piece === ' ') folder.space(0x20, at, end)
    else if (!mark.test(piece))
      for (let i = 0; i < piece.length; i++) folder.emit(piece.charCodeAt(i), at, end)
  }
  return end
}

/** ASCII, kana and unified ideographs are their own NFKC form. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x3001 && unit <= 0x3011) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fc) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  )
}

/** Marks for any letter, as Zalgo text stacks them. */
function isCombining(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x20d0 && unit <= 0x20ff)
}

/** Kana, ideographs, and the punctuation and brackets that stand between them. */
function isJapanese(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}

function isLetterOrDigit(unit: number | undefined): boolean {
  if (unit === undefined) return false
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x52f)
}

/** Letters written apart, `a m a z o n`, at least this many, are one word. */
const spacedLetters = 4

function joinSpacedLetters(folder: Folder): void {
  const { units, starts, ends, before } = folder
  const isSpace = (i: number) => units[i] === 0x20
  const alone = (i: number) =>
    isLetterOrDigit(units[i]) && (i === 0 || !isLetterOrDigit(units[i - 1])) && !isLetterOrDigit(units[i + 1])
  let kept = 0
  for (let i = 0; i < units.length; ) {
    let last = i
    if (alone(i)) while (isSpace(last + 1) && alone(last + 2)) last += 2
    const joined = (last - i) / 2 + 1 >= spacedLetters
    for (; i <= last; i++) {
      if (joined && isSpace(i)) continue
      units[kept] = units[i] as number
      starts[kept] = starts[i] as number
      ends[kept] = ends[i] as number
      before[kept] = before[i] as number
      kept++
    }
  }
  for (const list of [units, starts, ends, before]) list.length = kept
}

/** Resolves look-alikes in words that mix Latin with another script; plain Russian or Greek stays as it is. */
function unmaskLatin(units: number[]): Range[] {
  const disguised: Range[] = []
  const written = scriptsWritten(units)
  for (let start = 0; start < units.length; start++) {
    if (!isWordUnit(units[start])) continue
    let end = start + 1
    while (isWordUnit(units[end])) end++
    if (posesAsLatin(units.slice(start, end), written)) {
      for (let i = start; i < end; i++) units[i] = latinTwin.get(units[i] as number) ?? (units[i] as number)
      disguised.push({ start, end })
    }
    start = end
  }
  return disguised
}

/** Greek and Cyrillic as far as the text has a letter of it that resembles no Latin one: there, a word of twins is a word. */
function scriptsWritten(units: readonly number[]): ReadonlySet<Script> {
  const written = new Set<Script>()
  for (const unit of units) {
    const script = scriptOf(unit)
    if (script && !latinTwin.has(unit)) written.add(script)
  }
  return written
}

type Script = 'greek' | 'cyrillic'

function scriptOf(unit: number): Script | undefined {
  if (unit < 0x370 || unit > 0x52f) return undefined
  return unit < 0x400 ? 'greek' : 'cyrillic'
}

function posesAsLatin(word: readonly number[], written: ReadonlySet<Script>): boolean {
  const twins = word.filter((unit) => latinTwin.has(unit))
  if (twins.length === 0) return false
  if (word.some((unit) => unit >= 0x61 && unit <= 0x7a)) return true
  const meant = twins.every((unit) => {
    const script = scriptOf(unit)
    return script !== undefined && written.has(script)
  })
  return !meant && twins.length >= spacedLetters && twins.length === word.length
}

function isWordUnit(unit: number | undefined): boolean {
  return (
    unit !== undefined &&
    ((unit >= 0x61 && unit <= 0x7a) || latinTwin.has(unit) || scriptOf(unit) !== undefined)
  )
}

function stringOf(units: readonly number[]): string {
  const chunk = 8192
  let text = ''
  for (let i = 0; i < units.length; i += chunk) text += String.fromCharCode(...units.slice(i, i + chunk))
  return text
}
