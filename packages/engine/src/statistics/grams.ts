import type { PhoneNumber } from '../extract/phone-numbers.ts'
import type { Link } from '../extract/web-addresses.ts'
import type { Range } from '../fold/fold.ts'
import type { Prepared } from '../prepare.ts'

/** Number of weights; a power of two. */
export const buckets = 1 << 17

/** Longest stretch of a message that is read, in folded units; the beginning tells what it is about. */
const longestRead = 3_000

/** Longest n-gram of Japanese, in units. Latin words count as wholes and in pairs. */
const longestGram = 3

/** Most units between two words that still count as a pair. */
const widestGap = 3

/** A message whose wording is to be weighed; what no listed body owns is told from what one has published. */
export interface Wording extends Prepared {
  readonly strangePhones: readonly PhoneNumber[]
  readonly strangeLinks: readonly Link[]
}

/** The wording with every slot masked; `starts` and `ends` say where a unit stands in the folded text. */
export interface Masked {
  readonly units: Uint16Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Stand-ins for what was masked, from the private use area, which the fold leaves alone and nobody writes. */
const masks = {
  strangePhone: 0xe001,
  strangeLink: 0xe002,
  email: 0xe003,
  amount: 0xe004,
  digits: 0xe005,
  brand: 0xe006,
  knownLink: 0xe007,
  knownPhone: 0xe008,
} as const

export function isMask(unit: number): boolean {
  return unit >= masks.strangePhone && unit <= masks.knownPhone
}

/** Most units of a masked wording: a unit that is written in kana instead becomes three at most. */
export const mostUnits: number = 3 * longestRead

/** The wording in the making. One set of columns for all messages: making them anew would take longer than filling them. */
class Mask {
  private readonly units = new Uint16Array(mostUnits)
  private readonly starts = new Uint32Array(mostUnits)
  private readonly ends = new Uint32Array(mostUnits)
  private length = 0

  reset(): void {
    this.length = 0
  }

  write(unit: number, start: number, end: number): void {
    if (unit === readOver) return
    const at = this.length
    if (unit === masks.digits && at > 0 && this.units[at - 1] === masks.digits) this.ends[at - 1] = end
    else {
      this.units[at] = unit
      this.starts[at] = start
      this.ends[at] = end
      this.length++
    }
  }

  written(): Masked {
    const { length } = this
    return {
      units: this.units.subarray(0, length),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    }
  }
}

const shared = new Mask()

/**
 * Masks numbers, links, addresses, sums and names of bodies, so that the wording counts and not the slots of a template. The
 * result is valid until the next message is masked.
 */
export function mask(wording: Wording): Masked {
  const slots = slotsOf(wording)
  const { reading } = wording
  const length = Math.min(reading.length, longestRead)
  shared.reset()
  let next = 0
  for (let at = 0; at < length; ) {
    while (next < slots.length && (slots[next] as Slot).start < at) next++
    const slot = slots.length > next ? (slots[next] as Slot) : undefined
    if (slot?.start === at) {
      shared.write(slot.mask, at, slot.end)
      at = slot.end
    } else {
      writePlain(plain(reading.charCodeAt(at)), reading.charCodeAt(at + 1), at)
      at++
    }
  }
  return shared.written()
}

function writePlain(unit: number, next: number, at: number): void {
  const kana = isKanji(unit) ? kanaFor(unit, next) : undefined
  if (kana) for (const letter of kana) shared.write(letter, at, at + 1)
  else shared.write(unit, at, at + 1)
}

interface Slot extends Range {
  readonly mask: number
}

function slotsOf({ phones, links, emails, amounts, brands, strangePhones, strangeLinks }: Wording): Slot[] {
  const strange = new Set<PhoneNumber | Link>([...strangePhones, ...strangeLinks])
  const slot = ({ start, end }: Range, unit: number) => ({ start, end, mask: unit })
  return [
    ...phones.map((phone) => slot(phone, strange.has(phone) ? masks.strangePhone : masks.knownPhone)),
    ...links.flatMap((link) =>
      link.range ? [slot(link.range, strange.has(link) ? masks.strangeLink : masks.knownLink)] : [],
    ),
    ...emails.map((email) => slot(email, masks.email)),
    ...amounts.map((amount) => slot(amount, masks.amount)),
    ...brands.map((brand) => slot(brand, masks.brand)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Stands in a reading for a sign within a word. */
const readOver = 0

function plain(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return masks.digits
  return unit === 0x0a ? 0x20 : unit
}

/** Auxiliaries that are written in kanji or in kana as the writer likes, which says nothing of what the writer is up to. */
const kanaOf = new Map(
  Object.entries({ 下: 'くだ', 頂: 'いただ', 致: 'いた', 御: 'ご' }).map(([kanji, kana]) => [
    kanji.charCodeAt(0),
    Array.from(kana, (letter) => letter.charCodeAt(0)),
  ]),
)

function kanaFor(unit: number, next: number): readonly number[] | undefined {
  const kana = kanaOf.get(unit)
  return kana && (unit === below ? next === 0x3055 : unit !== honorific || isKanji(next)) ? kana : undefined
}

/** 下 is an auxiliary only in 下さ…, 御 a prefix only before kanji. */
const below = '下'.charCodeAt(0)
const honorific = '御'.charCodeAt(0)

function isKanji(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** Called with a piece of wording: which weight it has, and where it stands, in masked units, half-open. */
export type Visit = (bucket: number, start: number, end: number) => void

/**
 * Visits the pieces of a wording: character n-grams of Japanese, words and pairs of words of Latin script. What both languages
 * have, as a masked link or a loan word, is another piece in each: a link by SMS says one thing in Japan and another abroad.
 */
export function visitGrams({ units }: Masked, visit: Visit): void {
  const language = isJapanese(units) ? 0 : abroad
  visitCharacters(units, language, visit)
  visitWords(units, language, visit)
}

/** Sets the pieces of messages without kana apart. */
const abroad = 0x656e

/** Whether a wording is Japanese. Katakana alone may be figures and strokes in a disguise: 二 is folded into ニ, 一 into ー. */
export function isJapanese(units: Uint16Array): boolean {
  let katakana = 0
  let latin = 0
  for (const unit of units) {
    if (unit >= 0x3041 && unit <= 0x3096) return true
    if (unit >= 0x30a1 && unit <= 0x30fa) katakana++
    else if (isLatin(unit)) latin++
  }
  return katakana > 0 && 10 * katakana >= latin
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ (public domain). */
const fnvBasis = 0x811c9dc5
const fnvPrime = 0x01000193

function bucketOf(hash: number): number {
  return ((hash >>> 15) ^ hash) & (buckets - 1)
}

function visitCharacters(units: Uint16Array, language: number, visit: Visit): void {
  for (let from = 0; from < units.length; from++) {
    const most = Math.min(units.length, from + longestGram)
    let hash = fnvBasis ^ language
    for (let at = from; at < most; at++) {
      const unit = units[at] as number
      if (isLatin(unit)) break
      hash = Math.imul(hash ^ unit, fnvPrime)
      visit(bucketOf(hash), from, at + 1)
    }
  }
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27
}

/** Sets words apart from n-grams of the same units. */
const wordBasis = fnvBasis ^ 0x77

/** Words, and pairs of neighbours of which one at least is a word; the other may be a mask. */
function visitWords(units: Uint16Array, language: number, visit: Visit): void {
  const basis = wordBasis ^ language
  let last = { hash: 0, start: 0, end: Number.NEGATIVE_INFINITY, word: false }
  for (let start = 0; start < units.length; ) {
    const wordEnd = endOfWord(units, start)
    const word = wordEnd > start && !isCovered(units, start, wordEnd)
    const end = Math.max(wordEnd, start + 1)
    const hash = hashOf(units, { start, end }, basis)
    if (word) visit(bucketOf(hash), start, end)
    if (word && language === abroad) visitBeginning(units, { start, end }, visit)
    if (word || isMask(units[start] as number)) {
      const pair = (word || last.word) && start - last.end <= widestGap
      if (pair) visit(bucketOf(Math.imul(last.hash ^ hash, fnvPrime) ^ hash), last.start, end)
      last = { hash, start, end, word }
    }
    start = end
  }
}

/** Letters of the beginning by which words of other languages count too: verify, verified and verification are kin. */
const stem = 5

function visitBeginning(units: Uint16Array, { start, end }: Range, visit: Visit): void {
  if (end - start < stem) return
  const beginning = { start, end: start + stem }
  visit(bucketOf(hashOf(units, beginning, wordBasis ^ abroad) ^ stem), beginning.start, beginning.end)
}

function endOfWord(units: Uint16Array, start: number): number {
  let end = start
  while (end < units.length && isLatin(units[end] as number)) end++
  return end
}

/** Signs that cover a letter. */
const covers = new Set(Array.from('*●○◯■□×?', (sign) => sign.charCodeAt(0)))

/** Whether a word is a piece of one in which a letter is covered: re*uest. What is left of it is no word that anybody writes. */
function isCovered(units: Uint16Array, start: number, end: number): boolean {
  const before = covers.has(units[start - 1] ?? 0) && isLatin(units[start - 2] ?? 0)
  const behind = covers.has(units[end] ?? 0) && isLatin(units[end + 1] ?? 0)
  return before || behind
}

function hashOf(units: Uint16Array, { start, end }: Range, basis: number): number {
  let hash = basis
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), fnvPrime)
  return hash
}
