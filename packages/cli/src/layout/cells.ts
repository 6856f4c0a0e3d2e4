import { printable } from './printable.ts'

/** What stands in one place of a line: a character, or the visible form of a control. Already printable. */
export interface Cell<Mark = never> {
  readonly glyph: string
  /** Terminal columns: 0 for a combining mark, 2 for wide East Asian characters and emoji. */
  readonly columns: number
  readonly mark?: Mark
}

/** East Asian Wide and Fullwidth by block (Unicode Standard Annex 11), unassigned places included. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const combining = /[\p{Mn}\p{Me}\u1160-\u11FF]/u

/** More marks than any script stacks on one letter would be drawn over our own lines. */
const mostCombining = 4

/** Splits one line of text into cells. `markAt` is asked with offsets into `text`, in UTF-16 code units. */
export function toCells<Mark>(text: string, markAt?: (offset: number) => Mark | undefined): Cell<Mark>[] {
  const cells: Cell<Mark>[] = []
  let offset = 0
  let stacked = 0
  for (const char of text) {
    const glyph = printable(char)
    const columns = columnsOf(glyph)
    stacked = columns === 0 ? stacked + 1 : 0
    if (glyph !== '' && stacked <= mostCombining) {
      const mark = markAt?.(offset)
      cells.push(mark === undefined ? { glyph, columns } : { glyph, columns, mark })
    }
    offset += char.length
  }
  return cells
}

export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) columns += charColumns(char)
  return columns
}

function charColumns(char: string): number {
  if (char < '\u0300') return 1
  if (combining.test(char)) return 0
  return wide.test(char) ? 2 : 1
}
