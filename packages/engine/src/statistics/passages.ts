import type { Range } from '../fold/fold.ts'
import { isMask, type Masked } from './grams.ts'

/** Passages shown, and how long they are, in units of the masked wording. */
const mostPassages = 3
const longestPassage = 14
const shortestPassage = 3

interface Stretch extends Range {
  readonly pull: number
}

/** The stretches that pull most, in text order, in folded units. They end at punctuation and do not cut words. */
export function heaviest({ units, starts, ends }: Masked, pull: Float64Array): Range[] {
  return stretches(units, pull)
    .sort((a, b) => b.pull - a.pull || a.start - b.start)
    .slice(0, mostPassages)
    .sort((a, b) => a.start - b.start)
    .map((stretch) => wholeWords(stretch, units))
    .map(({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number }))
}

/** The strongest part of each phrase, which is what stands between punctuation marks and masks. */
function stretches(units: Uint16Array, pull: Float64Array): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (let at = 0; at <= units.length; at++) {
    if (at < units.length && !separates(units[at] as number)) continue
    const strongest = at - start >= shortestPassage ? strongestPart(start, at, pull) : undefined
    if (strongest && strongest.end - strongest.start >= shortestPassage) found.push(strongest)
    start = at + 1
  }
  return found
}

const separating = new Uint8Array(0x10000)
for (const mark of '、。,.!?()[]{}「」『』【】<>〈〉《》:;・…"*#=|/\\~^_+-―─■□◆◇●○★☆▼▽▲△※→⇒')
  separating[mark.charCodeAt(0)] = 1

function separates(unit: number): boolean {
  return isMask(unit) || separating[unit] === 1
}

/**
 * The part of a phrase, up to the longest passage, whose units together pull most, with the rest of the phrase where little is
 * left; undefined where nothing pulls. Linear: a window slides over the phrase.
 */
function strongestPart(first: number, last: number, pull: Float64Array): Stretch | undefined {
  let start = first
  let end = first
  let most = 0
  for (let from = first; from < last; from++) {
    if ((pull[from] as number) <= 0) continue
    let sum = 0
    for (let to = from; to < last && to < from + longestPassage; to++) {
      sum += pull[to] as number
      if (sum <= most) continue
      start = from
      end = to + 1
      most = sum
    }
  }
  if (most === 0) return undefined
  return {
    start: start - first <= shortRest ? first : start,
    end: last - end <= shortRest ? last : end,
    pull: most,
  }
}

/** A rest of a phrase up to this long is not cut off. */
const shortRest = 3

/** Most units by which a passage grows on a side so that it does not begin or end within a word. */
const mostGrowth = 5

function wholeWords({ start, end }: Range, units: Uint16Array): Range {
  let from = start
  while (start - from < mostGrowth && sameScript(units[from - 1], units[from])) from--
  let to = end
  while (to - end < mostGrowth && sameScript(units[to], units[to - 1])) to++
  while (units[from] === 0x20) from++
  while (units[to - 1] === 0x20) to--
  return { start: from, end: to }
}

/** Kanji, katakana and Latin words are not cut; hiragana runs on through a sentence, so it is. */
function sameScript(a: number | undefined, b: number | undefined): boolean {
  const script = scriptOf(a)
  return script !== undefined && script === scriptOf(b)
}

function scriptOf(unit: number | undefined): 'kanji' | 'katakana' | 'latin' | undefined {
  if (unit === undefined) return undefined
  if (unit >= 0x4e00 && unit <= 0x9fff) return 'kanji'
  if (unit >= 0x30a0 && unit <= 0x30ff) return 'katakana'
  return unit >= 0x61 && unit <= 0x7a ? 'latin' : undefined
}
