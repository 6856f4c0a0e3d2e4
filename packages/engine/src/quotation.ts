/** Longest quotation in a reason, in characters: about one glance. Full-width characters say more each. */
const longest = { wide: 16, narrow: 40 } as const

const wide = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]/

/** A passage cut to what a reader takes in at a glance. */
export function shorten(text: string): string {
  return cut(text, wide.test(text) ? longest.wide : longest.narrow)
}

/** At most `most` characters, the dots that stand for the rest included; cut behind a word where there is one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  // A character has two units at most, and one beyond the kept ones is looked at.
  const characters = Array.from(text.slice(0, 4 * most))
  if (characters.length <= most) return text
  const kept = characters.slice(0, Math.max(0, most - 1)).join('')
  const wordEnd = characters[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  return `${wordEnd * 2 > kept.length ? kept.slice(0, wordEnd) : kept}…`
}
