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
  return phrases(units)
    .map((phrase) => toItsEnds(strongestPart(phrase, pull), phrase))
    .filter((stretch) => stretch.pull > 0 && stretch.end - stretch.start >= shortestPassage)
    .sort((a, b) => b.pull - a.pull || a.start - b.start)
    .slice(0, mostPassages)
    .sort((a, b) => a.start - b.start)
    .map((stretch) => wholeWords(stretch, units))
    .map(({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number }))
}

/** What stands between punctuation marks and masks. */
function phrases(units: readonly number[]): Range[] {
  const found: Range[] = []
  let start = 0
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at]
    if (unit !== undefined && !separates(unit)) continue
    if (at > start) found.push({ start, end: at })
    start = at + 1
  }
  return found
}

const punctuation = new Set(
  Array.from('、。,.!?()[]{}「」『』【】<>〈〉《》:;・…"*#=|/\\~^_+-―─■□◆◇●○★☆▼▽▲△※→⇒', (c) =>
    c.charCodeAt(0),
  ),
)

function separates(unit: number): boolean {
  return isMask(unit) || punctuation.has(unit)
}

/** The part of a phrase, up to the longest passage, whose units together pull most. Linear: a window slides over the phrase. */
function strongestPart({ start, end }: Range, pull: Float64Array): Stretch {
  let best: Stretch = { start, end: start, pull: 0 }
  for (let from = start; from < end; from++) {
    if ((pull[from] as number) <= 0) continue
    let sum = 0
    for (let to = from; to < end && to < from + longestPassage; to++) {
      sum += pull[to] as number
      if (sum > best.pull) best = { start: from, end: to + 1, pull: sum }
    }
  }
  return best
}

/** A rest of a phrase up to this long is not cut off. */
const shortRest = 3

function toItsEnds({ start, end, pull }: Stretch, phrase: Range): Stretch {
  return {
    start: start - phrase.start <= shortRest ? phrase.start : start,
    end: phrase.end - end <= shortRest ? phrase.end : end,
    pull,
  }
}

/** Most units by which a passage grows on a side so that it does not begin or end within a word. */
const mostGrowth = 5

function wholeWords({ start, end }: Range, units: readonly number[]): Range {
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
