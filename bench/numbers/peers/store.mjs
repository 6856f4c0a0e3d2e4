/**
 * Rows without names.
 * @typedef {{ count: number, numbers: Float64Array, values: Uint32Array }} Rows
 *
 * A store with its rows in it. `find` gives the packed record, or the facts; one that asks another process does so asynchronously.
 * @typedef {{
 *   find?: (number: number) => import('@monban/number-index').NumberFacts | number | undefined,
 *   findLater?: (number: number) => Promise<number | undefined>,
 *   bytes(): number,
 *   close(): Promise<void>,
 * }} Filled
 *
 * `fill` is given rows in ascending order; it is undefined where the store is not installed.
 * @typedef {{ name: string, note: string, start(path: string): Promise<{ fill(rows: Rows): Promise<Filled> } | undefined> }} Store
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of all files of a folder. @param {string} path */
export const bytesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** A package that need not be installed. @param {string} name */
export async function optional(name) {
  try {
    return await import(name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** A number as eight bytes that sort like it. @param {Buffer} key @param {number} number */
export function writeKey(key, number) {
  key.writeUInt32BE(Math.floor(number / 0x1_0000_0000), 0)
  key.writeUInt32BE(number % 0x1_0000_0000, 4)
  return key
}
