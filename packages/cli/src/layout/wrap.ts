import { type Cell, columnsOf, toCells } from './cells.ts'
import { printable } from './printable.ts'

/** Japanese line breaking: what must not begin a line, and what must not end one. */
const neverFirst = new Set(
  '、。，．・：；？！ー）〕］｝〉》」』】〗ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ…‥％,.!?:;)]}»”’%',
)
const neverLast = new Set('（〔［｛〈《「『【〖([{«“‘')
const space = /\s/u

/** Breaks a line of cells so that none is wider than `width` columns, between words or wide characters if possible. */
export function wrap<Mark>(cells: readonly Cell<Mark>[], width: number): Cell<Mark>[][] {
  const lines: Cell<Mark>[][] = []
  let line: Cell<Mark>[] = []
  let columns = 0
  for (const cell of cells) {
    // Spaces may hang over the edge, where nobody sees them.
    if (columns + cell.columns > width && line.length > 0 && !space.test(cell.glyph)) {
      const rest = restFor(cell, line, width)
      lines.push(line)
      line = rest
      columns = total(rest)
    }
    line.push(cell)
    columns += cell.columns
  }
  return [...lines, line]
}

/** Takes from `line` what moves to the next one together with `next`: nothing where both would not fit there. */
function restFor<Mark>(next: Cell<Mark>, line: Cell<Mark>[], width: number): Cell<Mark>[] {
  const at = breakBefore(next, line)
  const fits = total(line.slice(at)) + next.columns <= width
  return fits ? line.splice(at) : []
}

/** Where to cut `line` so that `next` fits: as late as the rules allow, or at its end when they allow nothing. */
function breakBefore(next: Cell<unknown>, line: readonly Cell<unknown>[]): number {
  let after = next
  for (let at = line.length; at > 0; at--) {
    const before = line[at - 1] ?? after
    if (mayBreak(before, after)) return at
    after = before
  }
  return line.length
}

function mayBreak(before: Cell<unknown>, after: Cell<unknown>): boolean {
  if (space.test(after.glyph) || neverFirst.has(after.glyph) || after.columns === 0) return false
  if (space.test(before.glyph)) return true
  if (neverLast.has(before.glyph)) return false
  return before.columns >= 2 || after.columns >= 2
}

function total(cells: readonly Cell<unknown>[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0)
}

export interface FillOptions {
  readonly width: number
  /** Stands before the first line; the lines after it are indented as far. */
  readonly lead?: string
}

/** Sets a sentence in lines of at most `width` columns. */
export function fill(text: string, { width, lead = '' }: FillOptions): string[] {
  const indent = ' '.repeat(columnsOf(lead))
  const lines = wrap(toCells(text), width - indent.length)
  return lines.map((line, index) => (index === 0 ? printable(lead) : indent) + glyphs(line))
}

function glyphs(cells: readonly Cell<unknown>[]): string {
  return cells
    .map(({ glyph }) => glyph)
    .join('')
    .trimEnd()
}
