import { parentPort, workerData } from 'node:worker_threads'
import type { Codes } from '../codes.ts'
import { WritingCodes } from '../page-writer.ts'
import { openTables } from './file-index.ts'
import { type MergeJob, mergeSegment } from './merge-segment.ts'
import { SegmentEncoder } from './segment.ts'
import { movable } from './segment-jobs.ts'

export interface MergeSegmentData {
  readonly base: string
  readonly codes: Codes
  readonly generation: number
}

const { base, codes, generation } = workerData as MergeSegmentData
const open = openTables(base)
const encoder = new SegmentEncoder(new WritingCodes(codes), generation)

parentPort?.on('message', (job: MergeJob) => {
  const finished = mergeSegment(open, job, encoder)
  parentPort?.postMessage(finished, movable(finished))
})
