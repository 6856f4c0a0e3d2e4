import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { currentOf, openDirectory, openFileIndex } from '@monban/number-index/node'
import { latencies } from './questions.mjs'
import { readRows } from './rows-file.mjs'
import { answer, count, directory, memory, rowsFile, timed } from './step.mjs'

/** As many as are meant to wait for a merge at most. */
const mostChanges = 2_000_000
const batch = 10_000
const every = Math.max(10, Math.floor(count / mostChanges))

if (process.argv[3] === 'merge') await mergeOnly()
else await changeAndMerge()

/** Opens, merges and closes, in a process that has done nothing else. */
async function mergeOnly() {
  const opened = await openDirectory(directory)
  const { changes } = opened.status()
  const { seconds, cpu } = await timed(() => opened.merge())
  await opened.close()
  answer({ changes, seconds, cpu, memory: memory() })
}

async function changeAndMerge() {
  const opened = await openDirectory(directory)
  const before = opened.status()
  const applying = await timed(async () => {
    let waiting = []
    for (const change of changes()) {
      waiting.push(change)
      if (waiting.length < batch) continue
      await opened.apply(waiting)
      waiting = []
    }
    await opened.apply(waiting)
  })
  await opened.close()
  const script = fileURLToPath(import.meta.url)
  const child = spawnSync(process.execPath, [script, process.argv[2] ?? '', 'merge'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error('the merge failed')
  answer({
    ...JSON.parse(child.stdout),
    applying: applying.seconds,
    wrong: wrongAnswers(),
    generation: before.generation + 1,
  })
}

/** Numbers all over the file: nine get another record, one in twenty a name, and the tenth goes. */
function* changes() {
  let row = 0
  for (const { count: rows, numbers } of readRows(rowsFile)) {
    for (; row < rows; row += every) {
      const number = numbers[row] ?? 0
      if (number % 10 === 0) yield { number, removed: /** @type {const} */ (true) }
      else {
        const facts = { number, category: 31, confidence: number % 16, magnitude: 1, period: 28, source: 1 }
        yield number % 20 === 1 ? { ...facts, name: `店${number % 100_000}` } : facts
      }
    }
    row -= rows
  }
}

/** Looks every hundredth change up in the new file. */
function wrongAnswers() {
  const index = openFileIndex(currentOf(directory).file)
  const questions = []
  let place = 0
  for (const change of changes()) {
    if (place++ % 100 !== 0) continue
    const { number } = change
    const value =
      'removed' in change ? undefined : (31 << 22) | (change.confidence << 18) | (1 << 14) | (28 << 8) | 1
    questions.push({ number, value })
  }
  const { wrong } = latencies(questions, (number) => index.find(number))
  index.close()
  return wrong
}
