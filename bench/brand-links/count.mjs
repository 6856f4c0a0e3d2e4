/** Counts by name, most frequent first. @template T @param {readonly T[]} items @param {(item: T) => string} name */
export function countBy(items, name) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
