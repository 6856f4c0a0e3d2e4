import type { Direction } from '@monban/engine'
import { type Cell, toCells } from './cells.ts'
import type { Paint } from './palette.ts'
import { wrap } from './wrap.ts'

/** A passage that a reason points at, in UTF-16 code units of the quoted text, half-open. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Number of the reason; none where the passage is marked without one. */
  readonly number?: number
  readonly direction: Direction
}

export interface QuoteOptions {
  readonly width: number
  readonly paint: Paint
  /** Words for lines of a long text that are left out because nothing in or around them is marked. */
  readonly leftOut: (lines: number) => string
}

/** Stands before every line of somebody else's text, so that it cannot pass for ours. */
const gutter = '| '
const noGutter = '  '

/** More lines than this would push the verdict off the screen. */
const mostLines = 24
/** Lines to keep around a marked one, and at the beginning of a long text without marks. */
const context = 1
const opening = 6

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/**
 * Sets somebody else's text with a line of marks below each marked line: the number of the reason, drawn out to the
 * length of the passage. Where passages overlap, the stronger reason (the lower number) shows.
 */
export function quote(
  text: string,
  marks: readonly Mark[],
  { width, paint, leftOut }: QuoteOptions,
): string[] {
  const marked = marksByOffset(text, marks)
  const lines = [...textLines(text)].flatMap(({ start, line }) =>
    wrap(
      toCells(line, (offset) => marked[start + offset]),
      width - gutter.length,
    ),
  )
  return excerpt(lines).flatMap((shown) =>
    typeof shown === 'number'
      ? [noGutter + paint('aside', leftOut(shown))]
      : quoteLine(lines[shown.line] ?? [], lines[shown.line - 1]?.at(-1)?.mark, paint),
  )
}

function marksByOffset(text: string, marks: readonly Mark[]): (Mark | undefined)[] {
  const byOffset = new Array<Mark | undefined>(text.length).fill(undefined)
  for (const mark of [...marks].sort((a, b) => strength(a) - strength(b)))
    byOffset.fill(mark, mark.start, mark.end)
  return byOffset
}

function strength({ number }: Mark): number {
  return number === undefined ? Number.NEGATIVE_INFINITY : -number
}

function* textLines(text: string): Generator<{ start: number; line: string }> {
  let start = 0
  for (const { index, 0: found } of text.matchAll(lineBreak)) {
    yield { start, line: text.slice(start, index) }
    start = index + found.length
  }
  yield { start, line: text.slice(start) }
}

/** Which lines to show; a number stands for so many left out. */
function excerpt(lines: readonly (readonly Cell<Mark>[])[]): ({ line: number } | number)[] {
  const kept = linesToKeep(lines)
  const shown: ({ line: number } | number)[] = []
  let next = 0
  for (const line of kept) {
    if (line > next) shown.push(line - next)
    shown.push({ line })
    next = line + 1
  }
  return next < lines.length ? [...shown, lines.length - next] : shown
}

function linesToKeep(lines: readonly (readonly Cell<Mark>[])[]): number[] {
  const all = lines.map((_, index) => index)
  if (lines.length <= mostLines) return all
  const hasMark = lines.map((line) => line.some(({ mark }) => mark !== undefined))
  const near = all.filter((at) => hasMark.slice(Math.max(0, at - context), at + context + 1).includes(true))
  return near.length > 0 ? near.slice(0, mostLines) : all.slice(0, opening)
}

function quoteLine(cells: readonly Cell<Mark>[], markBefore: Mark | undefined, paint: Paint): string[] {
  const runs = runsOf(cells)
  const text = runs.map(({ mark, glyphs }) => (mark ? paint(mark.direction, glyphs) : glyphs)).join('')
  const line = (paint('aside', gutter) + text).trimEnd()
  if (!runs.some(({ mark }) => mark)) return [line]
  const marks = runs.map((run) => markLine(run, run.mark === markBefore, paint)).join('')
  return [line, (noGutter + marks).trimEnd()]
}

interface Run {
  readonly mark: Mark | undefined
  glyphs: string
  columns: number
}

function runsOf(cells: readonly Cell<Mark>[]): Run[] {
  const runs: Run[] = []
  for (const { mark, glyph, columns } of cells) {
    const last = runs.at(-1)
    if (last && last.mark === mark) {
      last.glyphs += glyph
      last.columns += columns
    } else {
      runs.push({ mark, glyphs: glyph, columns })
    }
  }
  return runs
}

/** `2^^^` under the beginning of a passage, `^^^^` where it goes on from the line before or has no room. */
function markLine({ mark, columns }: Run, goesOn: boolean, paint: Paint): string {
  if (!mark) return ' '.repeat(columns)
  const number = goesOn ? '' : String(mark.number ?? '')
  return paint(mark.direction, number.length > columns ? '^'.repeat(columns) : number.padEnd(columns, '^'))
}
