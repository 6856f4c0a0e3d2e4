import { currentOf, openFileIndex } from '@monban/number-index/node'
import { answer, directory } from './step.mjs'

const { file } = currentOf(directory)
const number = Number(process.argv[3])
const start = performance.now()
const index = openFileIndex(file)
if (index.find(number) === undefined) throw new Error(`${number} is not found`)
const milliseconds = performance.now() - start
answer({ milliseconds, memory: process.memoryUsage().rss / 1e6 })
index.close()
