/** The entry of a table. Throws a RangeError that names `what` and the key when there is none of its own. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string, what: string): T {
  if (!Object.hasOwn(table, key)) throw new RangeError(`unknown ${what}: ${key}`)
  return table[key] as T
}
