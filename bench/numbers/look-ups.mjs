import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openMemory } from '@monban/number-index'
import { currentOf, openFileIndex } from '@monban/number-index/node'
import { countReads, dropFromCache, warmCache } from './cache.mjs'
import { makeData } from './data.mjs'
import { latencies, sampleOf } from './questions.mjs'
import { answer, count, directory, seed } from './step.mjs'

const cold = 2000
const chunk = 2 ** 29
const { file } = currentOf(directory)
const sample = sampleOf(makeData(count, seed))
const rows = []

const opening = { dropped: dropFromCache(file), ...openAnew() }
warmCache(file)
const index = openFileIndex(file)
for (const [name, questions] of Object.entries(sample)) {
  latencies(questions, (number) => index.find(number))
  rows.push({ where: 'from the file, warm', name, ...latencies(questions, (number) => index.find(number)) })
}
for (const [name, questions] of Object.entries(sample)) {
  if (!dropFromCache(file)) break
  const some = questions.slice(0, cold)
  const { result, calls, bytes, disk } = countReads(() => latencies(some, (number) => index.find(number)))
  const reads = { calls: calls / cold, bytes: bytes / cold, disk: disk / cold }
  rows.push({ where: 'from the file, dropped from the page cache', name, ...result, reads })
}
index.close()
const pinned = openMemory(chunksOf(file))
for (const [name, questions] of Object.entries(sample)) {
  latencies(questions, (number) => pinned.find(number))
  rows.push({ where: 'from memory', name, ...latencies(questions, (number) => pinned.find(number)) })
}
answer({ rows, opening })

/** What a new process takes to its first answers. */
function openAnew() {
  const script = fileURLToPath(new URL('./opening.mjs', import.meta.url))
  const { stdout } = spawnSync(
    process.execPath,
    [script, process.argv[2] ?? '', String(sample.listed[0]?.number)],
    { encoding: 'utf8' },
  )
  return JSON.parse(stdout)
}

/** In parts, since a buffer of Node 20 ends at 4 GiB. @param {string} path */
function chunksOf(path) {
  const { size } = statSync(path)
  const fd = openSync(path, 'r')
  const chunks = Array.from({ length: Math.ceil(size / chunk) }, (_, at) => {
    const bytes = new Uint8Array(Math.min(chunk, size - at * chunk))
    for (let done = 0; done < bytes.length; )
      done += readSync(fd, bytes, done, bytes.length - done, at * chunk + done)
    return bytes.buffer
  })
  closeSync(fd)
  return chunks
}
