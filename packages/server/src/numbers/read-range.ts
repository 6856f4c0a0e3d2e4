import { setImmediate } from 'node:timers/promises'
import { type DirectoryState, privateDigits, sharedBy } from '@monban/api'
import type { NumberRecord } from '@monban/engine/calls'
import type { DirectoryFile } from './directory-file.ts'

/** Longest stretch of work between two turns of the event loop, in milliseconds: other requests wait no longer. */
const stretch = 0.5

interface RangeRecords {
  readonly state: DirectoryState
  readonly records: readonly NumberRecord[]
}

/** What the file says of all numbers of a range. One that cannot be read to the end counts as not read. */
export async function readRange(prefix: string, file: DirectoryFile): Promise<RangeRecords> {
  const records: NumberRecord[] = []
  let start = performance.now()
  for (let last = 0; last < sharedBy; last++) {
    const { state, record } = file.search(`+${prefix}${String(last).padStart(privateDigits, '0')}`)
    if (state !== 'searched') return { state, records: [] }
    if (record) records.push(record)
    if (performance.now() - start < stretch) continue
    await setImmediate()
    start = performance.now()
  }
  return { state: 'searched', records }
}
