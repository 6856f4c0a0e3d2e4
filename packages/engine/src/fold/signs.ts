import type { Folded, Range } from './fold.ts'
import { afterSpace } from './folder.ts'

/** What a unit may be besides itself: a sign to read over, one that may also cover a letter, one that stands for a letter. */
export const between = 1
export const covering = 2
export const instead = 3

/** Signs in a row that are read over, such as an emoji of several characters. */
const longestSign = 8

/** Digits and signs that are read as Latin letters. */
export const readAs: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'li',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}

const kinds = new Uint8Array(0x10000)
kinds.fill(between, 0x2190, 0x2c00) // arrows, shapes, symbols, dingbats
kinds.fill(between, 0xd800, 0xe000) // emoji are pairs of these
for (const sign of '・·•‧∙/\\._-‐‑‒–—―~^"`,+=※\n') kinds[sign.charCodeAt(0)] = between
for (const mask of '●○◯〇*×■□◆◇') kinds[mask.charCodeAt(0)] = covering
for (const stand of Object.keys(readAs)) kinds[stand.charCodeAt(0)] = instead

/** Whether the unit may be a sign that is no letter. */
export function isSign(unit: number): boolean {
  return kinds[unit] === between || kinds[unit] === covering
}

/** x, which masks a letter where it stands between two Japanese ones, and is a letter elsewhere. */
const maskingX = 0x78

/** A run of signs between two letters, without a space: a bullet, a dash and a smiley have one. */
export interface Sign extends Range {
  readonly kind: typeof between | typeof covering | typeof instead
}

/**
 * The signs within words, in text order. Digits and the like are signs where a Latin letter stands beside them. What stands in
 * `kept`, sorted and apart, is left out: addresses consist of letters and signs.
 */
export function findSigns(folded: Folded, kept: readonly Range[] = []): Sign[] {
  const { text } = folded
  const found: Sign[] = []
  let next = 0
  for (let start = 0; start < text.length; start++) {
    const kind = kindAt(text, start)
    if (kind === 0) continue
    while (next < kept.length && (kept[next] as Range).end <= start) next++
    const address = kept[next]
    if (address && address.start <= start) {
      start = address.end - 1
      continue
    }
    const end = kind === instead ? start + 1 : signEnd(text, start)
    if (withinWord(folded, { start, end, kind })) found.push({ start, end, kind })
    start = end - 1
  }
  return found
}

/** What sign each unit of the text is; 0 for most. */
export function signKinds({ text }: Folded, signs: readonly Sign[]): Uint8Array {
  const found = new Uint8Array(text.length)
  for (const { start, end } of signs) for (let at = start; at < end; at++) found[at] = kindAt(text, at)
  return found
}

function kindAt(text: string, at: number): Sign['kind'] | 0 {
  const unit = text.charCodeAt(at)
  if (unit === maskingX) return isJapanese(text, at - 1) && isJapanese(text, at + 1) ? covering : 0
  return kinds[unit] as Sign['kind'] | 0
}

function signEnd(text: string, start: number): number {
  let end = start
  for (let kind: number | undefined = between; kind === between || kind === covering; )
    kind = kinds[text.charCodeAt(++end)]
  return end
}

/** Longest run of digits and signs for letters, as in b00k$. */
const longestStandIn = 3

/** Whether a Latin letter stands beside the digits or signs of which the one at `at` is. */
function besideLatin(text: string, at: number): boolean {
  let start = at
  while (at - start < longestStandIn && kindAt(text, start - 1) === instead) start--
  let end = at + 1
  while (end - at < longestStandIn && kindAt(text, end) === instead) end++
  return isLatin(text, end) || (isLatin(text, start - 1) && !'!|'.includes(text[at] as string))
}

/** Whether letters of one script stand on both sides. */
function withinWord({ text, before }: Folded, { start, end, kind }: Sign): boolean {
  if (kind === instead) return besideLatin(text, start)
  const spaced = text[start] !== '\n' && (((before[start] ?? 0) | (before[end] ?? 0)) & afterSpace) !== 0
  if (spaced || end - start > longestSign) return false
  if (isLatin(text, start - 1)) return isLatin(text, end)
  return isJapanese(text, start - 1) && isJapanese(text, end)
}

export function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x61 && unit <= 0x7a
}

function isJapanese(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff)
}
