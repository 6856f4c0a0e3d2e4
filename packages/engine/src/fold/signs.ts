import { afterSpace, type Folded, type Range } from './fold.ts'

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
for (const mask of '●○◯〇*×x■□◆◇') kinds[mask.charCodeAt(0)] = covering
for (const stand of Object.keys(readAs)) kinds[stand.charCodeAt(0)] = instead

/** A run of signs between two letters, without a space: a bullet, a dash and a smiley have one. */
export interface Sign extends Range {
  readonly kind: typeof between | typeof covering | typeof instead
}

/** The signs within words, in text order. Digits and the like are signs where a Latin letter stands beside them. */
export function* signsIn(folded: Folded): Generator<Sign> {
  const { text } = folded
  for (let start = 0; start < text.length; start++) {
    const kind = kinds[text.charCodeAt(start)] as Sign['kind'] | 0
    if (kind === 0) continue
    const end = kind === instead ? start + 1 : signEnd(text, start)
    if (withinWord(folded, { start, end, kind })) yield { start, end, kind }
    start = end - 1
  }
}

/** What sign each unit is, as far as it stands within a word; undefined when none does. */
export function signKinds(folded: Folded): Uint8Array | undefined {
  let found: Uint8Array | undefined
  for (const { start, end } of signsIn(folded)) {
    found ??= new Uint8Array(folded.text.length)
    for (let at = start; at < end; at++) found[at] = kinds[folded.text.charCodeAt(at)] as number
  }
  return found
}

function signEnd(text: string, start: number): number {
  let end = start
  for (let kind: number | undefined = between; kind === between || kind === covering; )
    kind = kinds[text.charCodeAt(++end)]
  return end
}

/** Whether letters of one script stand on both sides. */
function withinWord({ text, before }: Folded, { start, end, kind }: Sign): boolean {
  if (kind === instead) return isLatin(text, start - 1) || isLatin(text, end)
  const spaced = text[start] !== '\n' && (((before[start] ?? 0) | (before[end] ?? 0)) & afterSpace) !== 0
  if (spaced || end - start > longestSign) return false
  if (isLatin(text, start - 1)) return isLatin(text, end) && text[start] !== 'x'
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
