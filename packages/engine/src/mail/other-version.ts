/** Share of character pairs in common from which two texts say the same; links and layout always differ. */
const alike = 0.3

const letters = /[\p{L}\p{N}]/gu

/**
 * Letters and digits in versions of the text that have next to nothing in common with what is shown, in UTF-16 code units:
 * filters read them, people do not.
 */
export function differingLetters(versions: readonly string[], shown: string): number {
  if (versions.length === 0) return 0
  const pairs = pairsOf(lettersOf(shown))
  return versions
    .map(lettersOf)
    .filter((version) => share(pairsOf(version), pairs) < alike)
    .reduce((sum, { length }) => sum + length, 0)
}

/** Longest version compared, in UTF-16 units. */
const mostCompared = 50_000

function lettersOf(text: string): string {
  return (text.slice(0, mostCompared).match(letters) ?? []).join('')
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

function share(pairs: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (pairs.size === 0) return 1
  let common = 0
  for (const pair of pairs) if (among.has(pair)) common++
  return common / pairs.size
}
