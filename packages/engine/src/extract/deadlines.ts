import type { Folded, Range } from '../fold/fold.ts'

export interface Deadline extends Range {
  /** Hours left as the message claims; undefined for a calendar date, since the engine knows no clock. */
  readonly hours?: number
}

const within =
  /(?:残り)?(?<![0-9])([0-9]{1,3})\s?(時間|日|営業日)(?:以内|内|後に|後、)|within\s(?:the\snext\s)?([0-9]{1,3})\s?(hours?|days?)/g
const today =
  /(?:今日|本日)が(?:期限|締切|締め切り)|本日中|今日中|本日(?:限り|までに|迄に|[0-9]{1,2}時まで)|本日(?=[^。]{0,12}(?:無き|なき|ない|無い)場合)|当日中|即日中|by (?:the )?end of (?:the )?day|by today|today only/g
const date = /[0-9]{1,2}(?:月|\/)[0-9]{1,2}日?(?:\([日月火水木金土]\))?(?:[0-9]{1,2}時)?(?:まで|迄)/g

/** Finds times by which the reader is told to act. */
export function findDeadlines({ text }: Folded): Deadline[] {
  const found: Deadline[] = []
  for (const match of text.matchAll(within)) {
    const count = Number(match[1] ?? match[3])
    const hours =
      (match[2] ?? match[4] ?? '').startsWith('時') || match[4]?.startsWith('hour') ? count : count * 24
    found.push({ hours, ...rangeOf(match) })
  }
  for (const match of text.matchAll(today)) found.push({ hours: 24, ...rangeOf(match) })
  for (const match of text.matchAll(date)) found.push(rangeOf(match))
  return found.sort((a, b) => a.start - b.start)
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}
