import { columnsOf } from '../layout/cells.ts'
import type { Paint } from '../layout/palette.ts'

/** Rows of cells, the first being the header; names to the left, numbers to the right. Cells are printable. */
export type Table = readonly (readonly string[])[]

/** Columns as wide as the widest entry of any of the tables that stand below each other. */
export function widthsOf(tables: readonly Table[]): number[] {
  const rows = tables.flat()
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
}

/** Terminal columns that one name may take. */
const widestName = 48

/** A name cut so that it leaves room for the figures. */
export function clipped(name: string): string {
  if (columnsOf(name) <= widestName) return name
  let kept = ''
  let columns = 1
  for (const character of name) {
    columns += columnsOf(character)
    if (columns > widestName) break
    kept += character
  }
  return `${kept}…`
}

export function layOutTable(
  table: Table,
  paint: Paint,
  widths: readonly number[] = widthsOf([table]),
): string[] {
  return table.map((row, index) => {
    const line = align(row, widths)
    return index === 0 ? paint('aside', line) : line
  })
}

function align(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const gap = ' '.repeat((widths[column] ?? 0) - columnsOf(cell))
    return column === 0 ? cell + gap : gap + cell
  })
  return `  ${cells.join('  ')}`
}
