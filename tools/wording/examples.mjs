import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseRow } from '../../packages/cli/dist/eval/parse-row.js'
import { parseWhere } from '../../packages/cli/dist/eval/where.js'

/** @typedef {import('../../packages/cli/dist/eval/parse-row.js').Row} Row */

/**
 * A labelled message, whether it is one of ours, and how much it counts. Those of one group are near-copies and are never
 * parted between fitting and testing.
 * @typedef {{ row: Row, group: string, own: boolean, weight: number }} Example
 */

const corpus = fileURLToPath(new URL('../../testdata/messages/corpus', import.meta.url))

/** Licences that allow weights to be fitted on a row, with notice; in the notation of `monban eval --where`. */
export const freeLicences = 'CC BY 4.0*|CC0*|MIT*|BSD*|Apache-2.0'

/** How much a foreign row counts against one of ours; there are many of them, and they are alike. */
const foreignWeight = 0.3

/** Our own corpus, and with MONBAN_DATA set the rows of its `messages-dev.jsonl` whose licence allows it. */
export function readExamples() {
  return [...readOwn(), ...readForeign()]
}

/** @returns {Example[]} */
function readOwn() {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )
  return files
    .sort()
    .flatMap((name) => readRows(join(corpus, name)))
    .map((row) => ({ row, group: String(row.id), own: true, weight: 1 }))
}

/** @returns {Example[]} */
function readForeign() {
  const path = join(process.env.MONBAN_DATA ?? '', 'messages-dev.jsonl')
  if (!process.env.MONBAN_DATA || !existsSync(path)) return []
  const mayBeFitted = parseWhere(`label!=spam,licence=${freeLicences}`)
  return readRows(path)
    .filter(({ facts }) => mayBeFitted(facts))
    .map((row) => ({ row, group: row.facts.group || String(row.id), own: false, weight: foreignWeight }))
}

/** Rows as `monban eval` reads them, so that placeholders are filled alike. @param {string} path @returns {Row[]} */
function readRows(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const row = parseRow(Buffer.from(line))
    if (!('message' in row)) throw new Error(`${path}, line ${at + 1}: not a labelled message`)
    return [row]
  })
}
