import { afterSpace, type Folded } from '../fold/fold.ts'

/** What stands for a digit that the writer masked: 050-68XX-XXXX. */
export const maskedDigit = 'X'

const kanjiDigits = '〇一二三四五六七八九'

/** Per unit: 1 + the digit that it writes; 0 for none. */
const digits = new Uint8Array(0x10000)
for (let digit = 0; digit < 10; digit++) {
  digits[0x30 + digit] = digit + 1
  digits[kanjiDigits.charCodeAt(digit)] = digit + 1
}
digits['零'.charCodeAt(0)] = 1

const masks = new Set('x●○◯〇*×#_■□')

/** The digit at `at`, in ASCII; undefined where there is none. */
export function digitAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at)
  const digit = digits[unit]
  if (!digit) return undefined
  const dash = unit === 0x4e00 && isAsciiDigit(text, at - 1) && isAsciiDigit(text, at + 1)
  return dash ? undefined : String.fromCharCode(0x2f + digit)
}

export function isDigit(text: string, at: number): boolean {
  return (digits[text.charCodeAt(at)] ?? 0) !== 0
}

export function isAsciiDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/**
 * The digits that begin at `start`, masked ones as {@link maskedDigit}. A space that folding dropped beside a kanji digit ends
 * them; one between ASCII digits was part of a number written apart.
 */
export function digitsFrom({ text, before }: Folded, start: number): string {
  let found = ''
  for (let at = start; ; at++) {
    const apart = at > start && ((before[at] ?? 0) & afterSpace) !== 0
    if (apart && !(isAsciiDigit(text, at) && isAsciiDigit(text, at - 1))) return found
    const digit = digitAt(text, at) ?? (masks.has(text[at] ?? '') ? maskedDigit : undefined)
    if (digit === undefined) return found
    found += digit
  }
}

/**
 * A number as the reader would write it, or undefined where masks hide whose it is on purpose. Senders show the end of the
 * reader's own number and mask the middle, 090-****-1234; a number to call is cut at its end.
 */
export function isOwnNumber(written: string): boolean {
  return /X{2}[^X]{2,4}$/.test(written)
}
