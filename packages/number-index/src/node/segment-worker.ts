import { openSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { Codes } from '../codes.ts'
import { WritingCodes } from '../page-writer.ts'
import { KeyBound } from './entropy.ts'
import { type EncodedSegment, encodeSegment } from './segment.ts'
import { sortedAndUnique } from './sort.ts'
import { type Leaf, readLeaves } from './spool.ts'

export interface WorkerData {
  readonly spool: string
  readonly codes: Codes
  readonly generation: number
}

export interface FinishedJob {
  readonly segment: EncodedSegment
  readonly keyBits: number
  readonly rows: number
}

/** Reads, sorts and encodes the leaves of one job. */
export function runJob(
  fd: number,
  leaves: readonly Leaf[],
  { codes, generation }: { codes: WritingCodes; generation: number },
): FinishedJob {
  const rows = readLeaves(fd, leaves)
  const sorted = sortedAndUnique(rows)
  const bound = new KeyBound()
  bound.add(sorted.keys, sorted.count)
  return { segment: encodeSegment(sorted, codes, generation), keyBits: bound.finish(), rows: rows.count }
}

// Loaded by the builder too, for `runJob`: only a thread that was given a spool listens.
const given = workerData as Partial<WorkerData> | null
if (parentPort !== null && given?.spool !== undefined && given.codes !== undefined) {
  const port = parentPort
  const fd = openSync(given.spool, 'r')
  const codes = new WritingCodes(given.codes)
  const generation = given.generation ?? 1
  port.on('message', (leaves: readonly Leaf[]) => {
    const job = runJob(fd, leaves, { codes, generation })
    const { pages, first, last } = job.segment
    port.postMessage(job, [
      pages.buffer as ArrayBuffer,
      first.buffer as ArrayBuffer,
      last.buffer as ArrayBuffer,
    ])
  })
}
