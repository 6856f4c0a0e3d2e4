import { openSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { Codes } from '../codes.ts'
import { WritingCodes } from '../page-writer.ts'
import { SegmentEncoder } from './segment.ts'
import { movable, runJob } from './segment-jobs.ts'
import type { Leaf } from './spool.ts'

export interface SegmentData {
  readonly spool: string
  readonly codes: Codes
  readonly generation: number
}

const { spool, codes, generation } = workerData as SegmentData
const fd = openSync(spool, 'r')
const encoder = new SegmentEncoder(new WritingCodes(codes), generation)

parentPort?.on('message', (leaves: readonly Leaf[]) => {
  const job = runJob(fd, leaves, encoder)
  parentPort?.postMessage(job, movable(job))
})
