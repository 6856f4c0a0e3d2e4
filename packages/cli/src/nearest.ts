/** Typing mistakes that still let a name be recognised. */
const mostMistakes = 2

/** The name that `typed` most likely stands for, if any is close. Only short names are compared. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, mistakes: distance(typed, name) }))
    .filter(({ name, mistakes }) => mistakes <= mostMistakes && mistakes < name.length / 2)
    .sort((a, b) => a.mistakes - b.mistakes)
  return ranked[0]?.name
}

/** Letters to insert, delete or replace, neighbours to swap; Infinity where the lengths rule a likeness out. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostMistakes) return Number.POSITIVE_INFINITY
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[beforeLast, last] = [last, row]
  }
  return at(last, b.length)
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Number.POSITIVE_INFINITY
}
