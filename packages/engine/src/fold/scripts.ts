import type { Range } from './fold.ts'
import type { Folder } from './folder.ts'

/** Look-alikes alone are taken for a Latin word from this many on, unless another word of the text is disguised. */
const fewestTwins = 4

interface Word extends Range {
  readonly latin: boolean
  /** Every letter of it is a look-alike. */
  readonly twinsOnly: boolean
  /** Its look-alikes belong to a script that the text really uses. */
  readonly meant: boolean
}

/** Resolves look-alikes in words that mix Latin with another script; plain Russian or Greek stays as it is. */
export function unmaskLatin(folder: Folder): Range[] {
  if (!folder.hasTwins) return []
  const words = wordsWithTwins(folder)
  const mixed = words.some(({ latin }) => latin)
  const disguised = words.filter(
    ({ latin, twinsOnly, meant, start, end }) =>
      latin || (twinsOnly && !meant && (mixed || end - start >= fewestTwins)),
  )
  for (const { start, end } of disguised) {
    for (let i = start; i < end; i++) folder.units[i] = folder.twins[i] || (folder.units[i] as number)
  }
  return disguised.map(({ start, end }) => ({ start, end }))
}

function wordsWithTwins(folder: Folder): Word[] {
  const written = scriptsWritten(folder)
  const words: Word[] = []
  for (let start = 0; start < folder.length; start++) {
    if (!isWordUnit(folder, start)) continue
    let end = start + 1
    while (isWordUnit(folder, end)) end++
    const word = readWord(folder, { start, end }, written)
    if (word) words.push(word)
    start = end
  }
  return words
}

function readWord(
  { units, twins }: Folder,
  { start, end }: Range,
  written: ReadonlySet<Script>,
): Word | undefined {
  let count = 0
  let latin = false
  let meant = true
  for (let i = start; i < end; i++) {
    const unit = units[i] as number
    if (unit >= 0x61 && unit <= 0x7a) latin = true
    if (twins[i] === 0) continue
    count++
    const script = scriptOf(unit)
    meant &&= script !== undefined && written.has(script)
  }
  return count === 0 ? undefined : { start, end, latin, twinsOnly: count === end - start, meant }
}

type Script = 'greek' | 'cyrillic'

function scriptOf(unit: number): Script | undefined {
  if (unit < 0x370 || unit > 0x52f) return undefined
  return unit < 0x400 ? 'greek' : 'cyrillic'
}

/** Greek and Cyrillic as far as the text has a letter of it that resembles no Latin one: there, a word of twins is a word. */
function scriptsWritten({ units, twins, length }: Folder): ReadonlySet<Script> {
  const written = new Set<Script>()
  for (let i = 0; i < length; i++) {
    const script = twins[i] === 0 ? scriptOf(units[i] as number) : undefined
    if (script) written.add(script)
  }
  return written
}

function isWordUnit({ units, twins, length }: Folder, at: number): boolean {
  const unit = units[at] as number
  return at < length && ((unit >= 0x61 && unit <= 0x7a) || twins[at] !== 0 || scriptOf(unit) !== undefined)
}
