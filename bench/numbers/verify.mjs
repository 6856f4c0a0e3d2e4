import { currentOf, readManifest, verifyIndex } from '@monban/number-index/node'
import { answer, directory, memory, timed } from './step.mjs'

const { file, manifestFile } = currentOf(directory)
const { result, seconds } = await timed(() => verifyIndex(file, readManifest(manifestFile)))
answer({ ...result, seconds, memory: memory() })
