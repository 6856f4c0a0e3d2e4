import { parentPort, workerData } from 'node:worker_threads'
import { mergeIndex } from './merge.ts'

parentPort?.postMessage(await mergeIndex(workerData))
