const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const bidiControl = /\p{Bidi_Control}/u
const neverDrawn = /\p{Default_Ignorable_Code_Point}/u
const loneSurrogate = /\p{Cs}/u

/**
 * Makes text harmless to a terminal, on one line. Messages are written by attackers: an escape sequence could recolour,
 * overwrite or hide our verdict, and a direction control could reverse it. Controls become visible as `<U+001B>`;
 * characters that are never drawn, such as zero-width spaces, are left out; a tab becomes a space.
 */
export function printable(text: string): string {
  return text.replace(hidden, standIn)
}

function standIn(char: string): string {
  if (char === '\t') return ' '
  if (loneSurrogate.test(char)) return '\uFFFD'
  if (neverDrawn.test(char) && !bidiControl.test(char)) return ''
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `<U+${code}>`
}
