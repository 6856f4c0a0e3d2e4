/** Other stores on rows of the same directory, without names: the first ones of the file of rows, in order for all but ours. */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIndex, openFileIndex } from '@monban/number-index/node'
import { generator } from '../measure/random.mjs'
import { classicLevel } from './peers/classic-level.mjs'
import { libsql } from './peers/libsql.mjs'
import { lmdb } from './peers/lmdb.mjs'
import { postgresql } from './peers/postgresql.mjs'
import { latencies, laterLatencies } from './questions.mjs'
import { readRows } from './rows-file.mjs'
import { answer, folder, peerRows, rowsFile, seed, timed } from './step.mjs'

const asked = 100_000
const rows = firstRows()
const ordered = inOrder(rows)
const questions = questionsAmong()
/** @type {object[]} */
const peers = [await measureOurs()]
for (const store of [lmdb, libsql, classicLevel, postgresql]) {
  const path = mkdtempSync(join(folder, 'peer-'))
  try {
    peers.push(await measure(store, path))
  } finally {
    rmSync(path, { recursive: true })
  }
}
answer({ rows: rows.count, peers })

/** @returns {import('./peers/store.mjs').Rows} */
function firstRows() {
  const numbers = new Float64Array(peerRows + (1 << 16))
  const values = new Uint32Array(numbers.length)
  let filled = 0
  for (const batch of readRows(rowsFile)) {
    numbers.set(batch.numbers.subarray(0, batch.count), filled)
    values.set(batch.values.subarray(0, batch.count), filled)
    filled += batch.count
    if (filled >= peerRows) break
  }
  return { count: filled, numbers: numbers.subarray(0, filled), values: values.subarray(0, filled) }
}

/** @param {import('./peers/store.mjs').Rows} given @returns {import('./peers/store.mjs').Rows} */
function inOrder({ count, numbers, values }) {
  const order = Uint32Array.from({ length: count }, (_, row) => row)
  order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  const at = (/** @type {Float64Array | Uint32Array} */ list) => (/** @type {number} */ row) => list[row] ?? 0
  return {
    count,
    numbers: Float64Array.from(order, at(numbers)),
    values: Uint32Array.from(order, at(values)),
  }
}

function questionsAmong() {
  const all = new Set(rows.numbers)
  const random = generator(seed + 3)
  const listed = Array.from({ length: asked }, () => {
    const row = Math.floor(random() * rows.count)
    return { number: rows.numbers[row] ?? 0, value: rows.values[row] ?? 0 }
  })
  const beside = listed.map(({ number }) => ({ number: number + 3, value: undefined }))
  return { listed, beside: beside.filter(({ number }) => !all.has(number)) }
}

async function measureOurs() {
  const file = join(folder, 'ours.mni')
  const { result, seconds } = await timed(() => buildIndex([rows], { file, expected: rows.count }))
  const index = openFileIndex(file)
  const answers = await latenciesOf({ find: (number) => index.find(number) })
  index.close()
  rmSync(file)
  return { name: 'this index', note: 'rows in no order, synced', bytes: result.bytes, seconds, ...answers }
}

/** @param {import('./peers/store.mjs').Store} store @param {string} path */
async function measure(store, path) {
  const { name, note } = store
  const started = await store.start(path)
  if (started === undefined) return { name, note, missing: true }
  const { result, seconds } = await timed(() => started.fill(ordered))
  const answers = await latenciesOf(result)
  const bytes = result.bytes()
  await result.close()
  return { name, note, bytes, seconds, ...answers }
}

/** @param {Pick<import('./peers/store.mjs').Filled, 'find' | 'findLater'>} store */
async function latenciesOf({ find, findLater }) {
  const result = /** @type {Record<string, object>} */ ({})
  for (const [name, list] of Object.entries(questions)) {
    if (find !== undefined) {
      latencies(list, find)
      result[name] = latencies(list, find)
    } else if (findLater !== undefined)
      result[name] = await laterLatencies(list.slice(0, asked / 10), findLater)
  }
  return result
}
