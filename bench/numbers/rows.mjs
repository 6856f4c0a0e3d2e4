import { existsSync, statSync } from 'node:fs'
import { makeData } from './data.mjs'
import { writeRows } from './rows-file.mjs'
import { answer, count, rowsFile, seed, timed } from './step.mjs'

const data = makeData(count, seed)
const { seconds } = await timed(() => existsSync(rowsFile) || writeRows(rowsFile, data, { sorted: false }))
answer({ blocks: data.blocks.length, expected: data.expected, bytes: statSync(rowsFile).size, seconds })
