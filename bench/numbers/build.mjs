import { rmSync } from 'node:fs'
import { buildIndex, publishIndex } from '@monban/number-index/node'
import { notes } from './notes.mjs'
import { readRows } from './rows-file.mjs'
import { answer, count, directory, memory, rowsFile, timed, workers } from './step.mjs'

rmSync(directory, { recursive: true, force: true })
let reading = 0
const { result, seconds, cpu } = await timed(() =>
  publishIndex(directory, ({ file, generation }) =>
    buildIndex(readRows(rowsFile), {
      file,
      generation,
      notes,
      expected: count,
      workers,
      onProgress: ({ phase }) => {
        if (phase === 'reading') reading = performance.now() / 1000
      },
    }),
  ),
)
answer({ ...result, seconds, cpu, reading, memory: memory() })
