import { readFileSync } from 'node:fs'

/** A field in quotes, in which a quote is written twice, or a plain one; then what ends it. */
const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy

/**
 * Rows of a CSV file (RFC 4180) by the names in its first line.
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
export function readCsv(file) {
  const [head = [], ...rows] = readFields(readFileSync(file, 'utf8'))
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

/** @param {string} text */
function readFields(text) {
  /** @type {string[][]} */
  const rows = []
  /** @type {string[]} */
  let row = []
  field.lastIndex = 0
  while (field.lastIndex < text.length) {
    const [, quoted, plain = '', end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`line ${rows.length + 1} is no CSV`)
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
